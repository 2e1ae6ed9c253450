import { useId, useMemo, type JSX } from "react";
import type { ActionId, Card } from "../../cards";
import type { CauseId } from "../../causes";
import { featureOf } from "../../configuration";
import type { Role } from "../../configuration/configuration";
import type { Configured } from "../configured";
import type { Found } from "../finding";
import type { Means } from "../understand";
import { ActionBar } from "../Actions/ActionBar";
import { CardTabs } from "./CardTabs";
import { useCardViewStyles } from "./CardView.styles";
import { Glance } from "./Glance";

export interface CardViewProps extends Means {
  readonly card: Card;
  /** What the card was made of. */
  readonly found: Pick<Found, "diagnosis" | "message" | "sources">;
  /** Quiet lines on the report as a whole. */
  readonly notes: readonly string[];
  readonly onRelated: (cause: CauseId) => void;
}

/** Draws one card: at a glance, then what each voice has to say, then what can be done from here. */
export function CardView({ card: whole, ...means }: CardViewProps): JSX.Element {
  const { notes, locale, settings: { role }, configured } = means;
  const styles = useCardViewStyles();
  const title = useId();
  const card = useMemo(() => forReader(whole, role, configured), [whole, role, configured]);
  const props = { ...means, card };
  const own = configured.own?.on(card.cause, locale.language).note;

  return (
    <article
      className={styles.root} aria-labelledby={title}
      data-cause={card.cause} data-outcome={card.outcome} data-owner={card.owner} data-status={card.status ?? ""}
    >
      <h2 id={title} className={styles.title}>{card.title}</h2>
      {card.standing === "look-alike" ? <p className={styles.line}>{card.summary}</p> : <Glance card={card} locale={locale} />}
      {own && configured.own && <configured.own.OwnNote note={own} organisation={configured.configuration.organisation} locale={locale} />}
      {card.cause === "unknown" && configured.configuration.hiddenCauses.length > 0 && <p className={styles.quiet}>{locale.t("own.hidden")}</p>}
      {notes.map((note) => <p key={note} className={styles.quiet}>{note}</p>)}
      {card.mainAction && <ActionBar {...props} actions={[card.mainAction]} isMain />}
      <CardTabs {...props} />
      <ActionBar {...props} actions={card.actions} />
    </article>
  );
}

/** Without what an admin has turned off or hidden; and an admin has nobody to ask. */
function forReader({ mainAction, ...card }: Card, role: Role, { configuration: { off, hiddenCauses } }: Configured): Card {
  const isThere = (id: ActionId): boolean => !off.includes(featureOf[id]) && (id !== "ask-admin" || role !== "admin");
  return {
    ...card,
    ...(mainAction && isThere(mainAction) && { mainAction }),
    actions: card.actions.filter(isThere),
    related: card.related.filter(({ cause }) => !hiddenCauses.includes(cause)),
  };
}
