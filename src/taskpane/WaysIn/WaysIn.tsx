import type { JSX } from "react";
import type { HandedIn, MailHost } from "../../host/mailbox";
import type { Locale } from "../../locales";
import { FilePicker } from "./FilePicker";
import { Help } from "./Help";
import { PasteBox } from "./PasteBox";
import { Picture } from "./Picture";
import type { Way } from "./ways";
import { useWaysInStyles } from "./WaysIn.styles";

export type HandIn = (things: Promise<readonly HandedIn[]>) => void;

export interface WaysInProps {
  readonly host: Pick<MailHost, "client">;
  /** The first has its words above; the picture is of it. */
  readonly ways: readonly [Way, ...Way[]];
  readonly handIn: HandIn;
  /** Somebody asked for this; what had the focus is gone. */
  readonly takesFocus: boolean;
  readonly locale: Locale;
  /** The texts of this part. */
  readonly t: Locale["t"];
}

/** The ways to hand in a bounce, and what to do where the pane does not open. */
export function WaysIn({ host, ways, handIn, takesFocus, locale, t }: WaysInProps): JSX.Element {
  const styles = useWaysInStyles();
  const [first, ...others] = ways;

  return (
    <>
      <Picture of={first.id} t={t} />
      {others.length > 0 && (
        <div className={styles.group}>
          <h3 className={styles.heading}>{t("other.title")}</h3>
          <ul className={styles.list}>
            {others.map(({ id, wording }) => <li key={id}>{t(`other.${id}`, { context: wording })}</li>)}
          </ul>
        </div>
      )}
      <FilePicker isFirst={first.id === "choose-file"} handIn={handIn} takesFocus={takesFocus} t={t} />
      <PasteBox handIn={handIn} t={t} />
      <Help client={host.client} locale={locale} t={t} />
    </>
  );
}
