import type { JSX } from "react";
import { Late } from "../Late/Late";
import { useHintStyles } from "./Hint.styles";
import type { WaysInProps } from "./WaysIn";
import { waysFor } from "./ways";

export type HintProps = Omit<WaysInProps, "t" | "ways">;

/** What to do when Outlook does not hand the message over: the way that works in this client at once, the rest when it is fetched. */
export function Hint(props: HintProps): JSX.Element {
  const { host, locale } = props;
  const styles = useHintStyles();
  const ways = waysFor(host.client);
  const [first] = ways;

  return (
    <section className={styles.root} data-hint={first.id}>
      <h2 className={styles.title}>{locale.t(`hint.${first.id}.title`)}</h2>
      <p className={styles.text}>{locale.t(`hint.${first.id}.text`, { context: first.wording })}</p>
      <Late key={locale.language} load={() => Promise.all([import(/* webpackChunkName: "ways-in" */ "./WaysIn"), locale.loadPart("waysIn")])} problem={locale.t("hint.notLoaded")} locale={locale}>
        {([{ WaysIn }, t]) => <WaysIn {...props} ways={ways} t={t} />}
      </Late>
      {/* Whoever asked for this has read it above. */}
      {!props.takesFocus && <p className={styles.quiet}>{locale.t("help.privacy")}</p>}
    </section>
  );
}
