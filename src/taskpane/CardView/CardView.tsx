import { useId, type JSX } from "react";
import type { Card } from "../../cards";
import type { CauseId } from "../../causes";
import type { Found } from "../finding";
import type { Means } from "../understand";
import { ActionBar } from "../Actions/ActionBar";
import type { Role } from "../settings";
import { CardTabs } from "./CardTabs";
import { useCardViewStyles } from "./CardView.styles";
import { Glance } from "./Glance";

export interface CardViewProps extends Means {
  readonly card: Card;
  /** What the card was made of. */
  readonly found: Pick<Found, "diagnosis" | "message">;
  /** Quiet lines on the report as a whole. */
  readonly notes: readonly string[];
  readonly onRelated: (cause: CauseId) => void;
}

/** Draws one card: at a glance, then what each voice has to say, then what can be done from here. */
export function CardView(props: CardViewProps): JSX.Element {
  const { card, notes, locale, settings } = props;
  const styles = useCardViewStyles();
  const title = useId();
  const { mainAction, actions } = actionsFor(card, settings.role);

  return (
    <article
      className={styles.root} aria-labelledby={title}
      data-cause={card.cause} data-outcome={card.outcome} data-owner={card.owner} data-status={card.status ?? ""}
    >
      <h2 id={title} className={styles.title}>{card.title}</h2>
      {card.standing === "look-alike" ? <p className={styles.line}>{card.summary}</p> : <Glance card={card} locale={locale} />}
      {notes.map((note) => <p key={note} className={styles.quiet}>{note}</p>)}
      {mainAction && <ActionBar {...props} actions={[mainAction]} isMain />}
      <CardTabs {...props} />
      <ActionBar {...props} actions={actions} />
    </article>
  );
}

/** An admin has nobody to ask. */
function actionsFor({ mainAction, actions }: Card, role: Role): Pick<Card, "mainAction" | "actions"> {
  if (role !== "admin") return { ...(mainAction && { mainAction }), actions };
  return { ...(mainAction && mainAction !== "ask-admin" && { mainAction }), actions: actions.filter((id) => id !== "ask-admin") };
}
