import type { KnownAdvice } from "../causes";
import { domainOf } from "../core/report/fields";
import type { ActionId, Card } from "./card";
import type { CardVerdict } from "./group";

/** What else a card is made of that decides which actions help. */
interface Around {
  readonly verdicts: readonly CardVerdict[];
  readonly advice: Pick<KnownAdvice, "suspect">;
  /** Whether there is something for an admin of the reader's own to do. */
  readonly hasOwnAdminSteps: boolean;
}

/**
 * The card of a report that somebody passed on: answering them comes first among its actions. It is never the main one, since from a report
 * alone nobody can tell who passes it on: many forward their own bounces to themselves, so that Outlook lets them be read.
 */
export function forForwarder<Of extends Pick<Card, "standing" | "actions">>(card: Of): Of {
  return card.standing === "verdict" ? { ...card, actions: ["answer-forwarder", ...card.actions] } : card;
}

/** What somebody can do from a card; only what can help. */
export function actionsOf(verdict: CardVerdict, standing: Card["standing"], around: Around): Pick<Card, "mainAction" | "actions"> {
  if (standing === "look-alike") return { actions: [] };
  if (standing === "look-up") return { actions: ["ticket"] };
  const all = helpful(verdict, around);
  const mainAction = all.find((id) => isMain(id, verdict));
  return { ...(mainAction && { mainAction }), actions: all.filter((id) => id !== mainAction) };
}

function helpful(verdict: CardVerdict, { verdicts, advice, hasOwnAdminSteps }: Around): readonly ActionId[] {
  const all: readonly (ActionId | false)[] = [
    verdict.side !== "recipient" && advice.suspect === "address" && verdicts.some(({ address }) => address) && "send-again",
    (hasOwnAdminSteps || verdict.cause === "unknown") && "ask-admin",
    hasTheirAdmin(verdict, verdicts) && "tell-recipient-admin",
    "ticket",
    "wrong-card",
  ];
  return all.filter((id) => id !== false);
}

/** Whether it is the reader's own side's move; of what is still being tried nobody has to move. */
function isMain(id: ActionId, { owner, side, outcome, cause }: CardVerdict): boolean {
  if (outcome === "delayed") return false;
  switch (id) {
    case "send-again":
      return owner === "sender";
    case "ask-admin":
      return cause === "unknown" || (owner === "sender-admin" ? side === "sender" || side === "both" : owner === "recipient-admin" && (side === "recipient" || side === "both"));
    default:
      return false;
  }
}

/** Whether the move is at another organisation's admin, who can be written to: one domain, and not ours. */
function hasTheirAdmin({ owner, side }: CardVerdict, verdicts: readonly CardVerdict[]): boolean {
  const [domain, ...others] = new Set(verdicts.map(({ address }) => domainOf(address)));
  return owner === "recipient-admin" && (side === "sender" || side === "unknown") && domain !== undefined && others.length === 0;
}
