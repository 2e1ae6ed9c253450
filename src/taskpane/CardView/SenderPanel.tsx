import type { JSX } from "react";
import type { CardStep } from "../../cards";
import { ownWords } from "../../configuration";
import { Avoid } from "./Avoid";
import type { CardViewProps } from "./CardView";
import { Related } from "./Related";
import { useSectionStyles } from "./sections.styles";
import { Quote } from "./ServerWords";
import { Steps } from "./Steps";

/** What the sender can do, and had better not. Where we know no more than the server's words, they come first; and what it may be. */
export function SenderPanel({ card, locale, configured, onRelated }: CardViewProps): JSX.Element {
  const styles = useSectionStyles();
  const { sender, senderMore, avoid, related, cause } = card;
  const { t } = locale;
  const isUnknown = cause === "unknown";
  const own = ownWords(configured.configuration, cause, locale.language)?.senderSteps;
  const ownSteps = own && configured.own && <configured.own.OwnSteps steps={own} locale={locale} />;
  // Of a message that is still being tried it comes first that it is, and the steps of the cause come with what follows.
  const isOfCause = ({ id }: CardStep): boolean => id.startsWith(`${cause}.`);
  const comesLater = senderMore.some(isOfCause);
  const more = ownSteps ? senderMore.filter((step) => !isOfCause(step)) : senderMore;

  return (
    <>
      <h3 className={styles.heading}>{card.senderHeading}</h3>
      {isUnknown && card.serverWords && (
        <>
          <h4 className={styles.group}>{t("section.server")}</h4>
          <Quote card={card} locale={locale} />
        </>
      )}
      {ownSteps && !comesLater ? ownSteps : <Steps steps={sender} locale={locale} />}
      {senderMore.length > 0 && (
        <>
          <h4 className={styles.group}>{t("section.senderMore", { context: card.outcome })}</h4>
          <Steps steps={more} locale={locale} />
          {comesLater && ownSteps}
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
