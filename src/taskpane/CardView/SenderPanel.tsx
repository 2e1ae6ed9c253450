import type { JSX } from "react";
import { Avoid } from "./Avoid";
import type { CardViewProps } from "./CardView";
import { Related } from "./Related";
import { useSectionStyles } from "./sections.styles";
import { Quote } from "./ServerWords";
import { Steps } from "./Steps";

/** What the sender can do, and had better not. Where we know no more than the server's words, they come first; and what it may be. */
export function SenderPanel({ card, locale, onRelated }: CardViewProps): JSX.Element {
  const styles = useSectionStyles();
  const { sender, senderMore, avoid, related, cause } = card;
  const { t } = locale;
  const isUnknown = cause === "unknown";

  return (
    <>
      <h3 className={styles.heading}>{card.senderHeading}</h3>
      {isUnknown && card.serverWords && (
        <>
          <h4 className={styles.group}>{t("section.server")}</h4>
          <Quote card={card} locale={locale} />
        </>
      )}
      <Steps steps={sender} locale={locale} />
      {senderMore.length > 0 && (
        <>
          <h4 className={styles.group}>{t("section.senderMore", { context: card.outcome })}</h4>
          <Steps steps={senderMore} locale={locale} />
        </>
      )}
      {isUnknown && related.length > 0 && (
        <>
          <h4 className={styles.group}>{t("section.candidates")}</h4>
          <Related related={related} onRelated={onRelated} />
        </>
      )}
      <Avoid texts={avoid} locale={locale} />
    </>
  );
}
