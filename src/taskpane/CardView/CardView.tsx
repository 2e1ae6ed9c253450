import { mergeClasses } from "@fluentui/react-components";
import { useId, type JSX } from "react";
import type { Card } from "../../cards";
import type { CauseId } from "../../causes";
import type { Locale } from "../../locales";
import { ExternalLink } from "../ExternalLink/ExternalLink";
import { useCardViewStyles } from "./CardView.styles";
import { FirstSteps } from "./FirstSteps";
import { MoreSections } from "./MoreSections";
import { Recipients } from "./Recipients";
import { useSectionStyles } from "./sections.styles";

export interface CardViewProps {
  readonly card: Card;
  /** Quiet lines on the report as a whole. */
  readonly notes: readonly string[];
  readonly onRelated: (cause: CauseId) => void;
  readonly locale: Locale;
}

/** Draws one card. */
export function CardView({ card, notes, onRelated, locale }: CardViewProps): JSX.Element {
  const styles = useCardViewStyles();
  const title = useId();
  // Whoever gets other people's bounces about an address of their own came for what their own admin can do.
  const isVerdict = card.standing !== "look-alike";
  const isOurSide = card.side === "recipient";
  const more = <MoreSections card={card} onRelated={onRelated} locale={locale} />;

  return (
    <article
      className={styles.root} aria-labelledby={title}
      data-cause={card.cause} data-outcome={card.outcome} data-owner={card.owner} data-status={card.status ?? ""}
    >
      <h2 id={title} className={styles.title}>{card.title}</h2>
      {isVerdict && <p className={mergeClasses(styles.fate, styles[TONES[card.outcome]])}>{card.fate}</p>}
      {isVerdict && <div className={styles.who}>{locale.t("pane.who")} <span className={styles.badge}>{card.who}</span></div>}
      <p className={styles.line}>{card.summary}</p>
      {isVerdict && card.cause !== "unknown" && card.confidence !== "certain" && <p className={styles.quiet}>{card.certainty}</p>}
      {isVerdict && <Recipients addresses={card.recipients} locale={locale} />}
      {notes.map((note) => <p key={note} className={styles.quiet}>{note}</p>)}
      {isOurSide && more}
      <FirstSteps card={card} locale={locale} />
      {!isOurSide && more}
      <Links card={card} locale={locale} />
    </article>
  );
}

const TONES = {
  refused: "lost", expired: "lost", undeliverable: "lost", delayed: "waiting", delivered: "arrived", relayed: "arrived", expanded: "arrived",
} as const satisfies Record<Card["outcome"], string>;

function Links({ card, locale }: { readonly card: Card; readonly locale: Locale }): JSX.Element | null {
  const styles = useSectionStyles();
  if (card.links.length === 0) return null;
  return (
    <footer className={styles.section}>
      <h3 className={styles.heading}>{locale.t("section.links")}</h3>
      <ul className={styles.plain}>
        {card.links.map((link) => <li key={link.label}><ExternalLink link={link} locale={locale} /></li>)}
      </ul>
    </footer>
  );
}
