import { mergeClasses } from "@fluentui/react-components";
import type { JSX } from "react";
import type { Card } from "../../cards";
import { asOf } from "../../cards/asOf";
import type { Locale } from "../../locales";
import { CodeChip } from "../CodeChip/CodeChip";
import { Journey } from "../Journey/Journey";
import { useCardViewStyles } from "./CardView.styles";
import { Recipients } from "./Recipients";
import { useNow } from "./useNow";

/** What a glance should tell of a report: what became of the message and why, where it stopped, who must act, by which code. */
export function Glance({ card, locale }: { readonly card: Card; readonly locale: Locale }): JSX.Element {
  const styles = useCardViewStyles();
  const { fate, who } = asOf(card, useNow(card.overdue?.from));
  const isSure = card.cause === "unknown" || card.confidence === "certain";

  return (
    <>
      <p className={mergeClasses(styles.fate, styles[card.journey.sign])}>{fate}</p>
      <p className={styles.line}>{card.summary}</p>
      {/* Words that were looked up took no way. */}
      {card.standing === "verdict" && <Journey journey={card.journey} />}
      <div className={styles.who}>{locale.t("pane.who")} <span className={styles.badge}>{who}</span></div>
      {card.code && <CodeChip code={card.code} locale={locale} />}
      {!isSure && <p className={styles.quiet}>{card.certainty}</p>}
      <Recipients addresses={card.recipients} locale={locale} />
    </>
  );
}
