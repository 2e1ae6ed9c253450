import type { JSX } from "react";
import type { Tried as TriedWay } from "../../host/mailbox";
import type { Locale } from "../../locales";
import { Disclosure } from "../Disclosure/Disclosure";
import { useNoticeStyles } from "./Notice.styles";

/** What became of each way to the message, for whoever has to find out why. */
export function Tried({ tried, locale }: { readonly tried: readonly TriedWay[]; readonly locale: Locale }): JSX.Element | null {
  const styles = useNoticeStyles();
  if (tried.length === 0) return null;
  return (
    <Disclosure title={locale.t("tried.title")} level={3}>
      <ul className={styles.list}>
        {tried.map((way) => <li key={way.source}>{locale.t(`tried.source.${way.source}`)}: {outcomeText(way, locale)}</li>)}
      </ul>
    </Disclosure>
  );
}

function outcomeText({ outcome, code }: TriedWay, { t }: Locale): string {
  const words = t(`tried.outcome.${outcome}`);
  return code === undefined ? words : t("tried.code", { outcome: words, code });
}
