import { useLayoutEffect, useRef, useState, type JSX } from "react";
import { shown } from "../../cards/shown";
import type { Locale } from "../../locales";
import { Button } from "../Button/Button";
import type { Found } from "../finding";
import type { Means } from "../understand";
import { useCardDeckStyles } from "./CardDeck.styles";
import { CardSlot } from "./CardSlot";

export interface CardDeckProps extends Means {
  readonly found: Found;
}

/** Nobody reads more at once, and a hostile report asks for hundreds. */
const AT_ONCE = 10;

/** The cards of one report, the most pressing first. What is true of the whole report stands on the first. */
export function CardDeck(props: CardDeckProps): JSX.Element {
  const { found, locale } = props;
  const styles = useCardDeckStyles();
  const root = useRef<HTMLDivElement>(null);
  const [most, setMost] = useState(AT_ONCE);
  const cards = found.cards.slice(0, most);
  const folded = found.cards.length - cards.length;
  const notes = reportNotes(found, locale);
  const forwarded = forwardedText(found, locale);
  const show = (index: number): void => {
    const card = root.current?.querySelectorAll("article")[index];
    // Not in every browser that the tests run in.
    card?.scrollIntoView?.({ block: "start" });
    card?.querySelector("button")?.focus({ preventScroll: true });
  };
  useLayoutEffect(() => {
    // The button that was pressed stands below what it brought, or is gone.
    if (most > AT_ONCE) show(most - AT_ONCE);
  }, [most]);

  return (
    <div ref={root} className={styles.root}>
      {forwarded && <p className={styles.line}>{forwarded}</p>}
      {cards.length > 1 && <Overview cards={cards} show={show} locale={locale} />}
      {/* By place: when a better reading comes, what is open stays open. */}
      {cards.map((card, index) => <CardSlot key={index} {...props} card={card} notes={index === 0 ? notes : []} />)}
      {folded > 0 && <Button className={styles.back} onClick={() => setMost(most + AT_ONCE)}>{locale.t("pane.moreCards", { count: folded })}</Button>}
      <footer className={styles.footer}>
        <p className={styles.line}>{locale.t("help.support")}</p>
        <p className={styles.quiet}>{locale.t("help.source")}</p>
        <p className={styles.quiet}>{locale.t("help.privacy")}</p>
      </footer>
    </div>
  );
}

interface OverviewProps {
  readonly cards: Found["cards"];
  readonly show: (index: number) => void;
  readonly locale: Locale;
}

/** What lies below, since only the first card is seen at once: each leads to its card. */
function Overview({ cards, show, locale }: OverviewProps): JSX.Element {
  const styles = useCardDeckStyles();
  return (
    <nav aria-label={locale.t("pane.several")}>
      <p className={styles.line}>{locale.t("pane.several")}</p>
      <ol className={styles.overview}>
        {cards.map(({ id, title, recipients }, index) => (
          <li key={id}><Button appearance="link" className={styles.entry} onClick={() => show(index)}>{title} ({recipients.length})</Button></li>
        ))}
      </ol>
    </nav>
  );
}

/** Whose report it is comes before all else: it says who "you" is. */
function forwardedText({ cards, diagnosis: { forwardedBy } }: Found, { t }: Locale): string | undefined {
  return forwardedBy && t("pane.forwardedBy", { who: shown(forwardedBy, 320), context: cards[0]?.side });
}

function reportNotes({ cards, diagnosis, sources }: Found, { t }: Locale): readonly string[] {
  // Of words that were looked up there is no report to say anything of.
  if (cards.every(({ standing }) => standing === "look-up")) return [];
  const { forwardedBy, report } = diagnosis;
  const notes = [
    report.provenance.kind === "unproven" && (forwardedBy ? t("pane.unprovenForwarded", { who: shown(forwardedBy, 320) }) : t("pane.unproven")),
    sources.length > 0 && sources.every((source) => source === "body") && t("pane.textOnly"),
  ];
  return notes.filter((note): note is string => Boolean(note));
}
