import type { JSX } from "react";
import type { CardStep } from "../../cards";
import { Avoid } from "./Avoid";
import type { CardViewProps } from "./CardView";
import { Related } from "./Related";
import { useSectionStyles } from "./sections.styles";
import { Quote } from "./ServerWords";
import { Steps } from "./Steps";

/** What the sender can do, and had better not. Where we know no more than the server's words, they come first; and what it may be. */
export function SenderPanel(props: CardViewProps): JSX.Element {
  const { card, locale, onRelated } = props;
  const styles = useSectionStyles();
  const { avoid, related, cause } = card;
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
      <SenderSteps {...props} />
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

/** An admin's own steps stand where the cause's do: of a message that is still being tried it comes first that it is. */
function SenderSteps({ card, locale, configured }: CardViewProps): JSX.Element {
  const styles = useSectionStyles();
  const { sender, senderMore, cause, outcome } = card;
  const own = configured.own?.on(cause, locale.language).senderSteps;
  const ownSteps = own && configured.own && <configured.own.OwnSteps steps={own} locale={locale} />;
  const isOfCause = ({ id }: CardStep): boolean => id.startsWith(`${cause}.`);
  const comesLater = senderMore.some(isOfCause);

  return (
    <>
      {ownSteps && !comesLater ? ownSteps : <Steps steps={sender} locale={locale} />}
      {senderMore.length > 0 && (
        <>
          <h4 className={styles.group}>{locale.t("section.senderMore", { context: outcome })}</h4>
          <Steps steps={ownSteps ? senderMore.filter((step) => !isOfCause(step)) : senderMore} locale={locale} />
          {comesLater && ownSteps}
        </>
      )}
    </>
  );
}
