import type { JSX } from "react";
import { shown } from "../../cards/shown";
import type { Found } from "../finding";
import type { Locale } from "../../locales";
import type { Reader } from "../../reader/reader";
import { useCardDeckStyles } from "./CardDeck.styles";
import { CardSlot } from "./CardSlot";

export interface CardDeckProps {
  readonly found: Found;
  readonly reader: Reader;
  readonly locale: Locale;
}

/** The cards of one report, the most pressing first. What is true of the whole report stands on the first. */
export function CardDeck({ found, reader, locale }: CardDeckProps): JSX.Element {
  const styles = useCardDeckStyles();
  const { cards, diagnosis } = found;
  const notes = reportNotes(found, locale);

  return (
    <div className={styles.root}>
      {cards.length > 1 && <Overview cards={cards} locale={locale} />}
      {cards.map((card, index) => (
        <CardSlot
          // By place: when a better reading comes, what is open stays open.
          key={index}
          card={card}
          notes={index === 0 ? notes : []}
          openRelated={(cause, from) => reader.relatedCard(cause, from, diagnosis, locale.language)}
          locale={locale}
        />
      ))}
      <footer className={styles.footer}>
        <p className={styles.line}>{locale.t("help.support")}</p>
        <p className={styles.quiet}>{locale.t("help.source")}</p>
        <p className={styles.quiet}>{locale.t("help.privacy")}</p>
      </footer>
    </div>
  );
}

/** What lies below, since only the first card is seen at once. */
function Overview({ cards, locale }: Pick<Found, "cards"> & Pick<CardDeckProps, "locale">): JSX.Element {
  const styles = useCardDeckStyles();
  return (
    <div>
      <p className={styles.line}>{locale.t("pane.several")}</p>
      <ul className={styles.overview}>{cards.map(({ id, title, recipients }) => <li key={id}>{title} ({recipients.length})</li>)}</ul>
    </div>
  );
}

function reportNotes({ cards, diagnosis, sources }: Found, { t }: Locale): readonly string[] {
  // Of words that were looked up there is no report to say anything of.
  if (cards.every(({ standing }) => standing === "look-up")) return [];
  const { forwardedBy, report } = diagnosis;
  const notes = [
    forwardedBy && t("pane.forwardedBy", { who: shown(forwardedBy, 320) }),
    report.provenance.kind === "unproven" && (forwardedBy ? t("pane.unprovenForwarded", { who: shown(forwardedBy, 320) }) : t("pane.unproven")),
    sources.length > 0 && sources.every((source) => source === "body") && t("pane.textOnly"),
  ];
  return notes.filter((note): note is string => Boolean(note));
}
