import { causeById, type CauseId } from "../causes";
import type { Diagnosis, ReportKind } from "../core/diagnosis";
import { LOOK_UP } from "../core/lookUp";
import type { CardLocale } from "../locales/cardLocale";
import { forForwarder } from "./actions";
import { buildCard } from "./buildCard";
import type { Card } from "./card";
import { groupVerdicts, type CardVerdict, type Group } from "./group";
import { carriedCauses } from "./steps";

export { asOf } from "./asOf";
export { shown } from "./shown";
export type { ActionId, Card, CardLink, CardSection, CardStep } from "./card";
export type { Journey, Station } from "./journey";

/** A diagnosis that found a report. */
export type ReportDiagnosis = Extract<Diagnosis<CauseId>, { readonly kind: ReportKind }>;

/** A report's cards, worst first; loads what they are made with. Empty when everything arrived. */
export async function cardsFor({ verdicts, report, forwardedBy }: ReportDiagnosis, locale: CardLocale): Promise<readonly Card[]> {
  const groups = groupVerdicts(verdicts);
  await load(groups.flatMap(({ verdicts: [first] }) => carriedCauses(first)), locale);
  const cards = groups.map((group) => buildCard(group, report, locale, report.form === LOOK_UP ? "look-up" : "verdict"));
  return forwardedBy ? cards.map(forForwarder) : cards;
}

/**
 * The card of a look-alike, told of the same recipients and with the same facts, for a reader who thinks that it fits better.
 * Its outcome and code are the report's; its cause is the reader's choice, so nothing of it is evidence.
 */
export async function relatedCard(cause: CauseId, card: Card, { verdicts, report }: ReportDiagnosis, locale: CardLocale): Promise<Card> {
  const group = groupVerdicts(verdicts).find(({ key }) => key === card.id.split(">")[0]);
  if (!group) return card;
  const [first, ...more] = group.verdicts;
  const other: Group = { key: `${card.id}>${cause}`, verdicts: [asIf(first, cause), ...more.map((verdict) => asIf(verdict, cause))] };
  await locale.load(cause);
  return buildCard(other, report, locale, "look-alike");
}

function asIf(verdict: CardVerdict, cause: CauseId): CardVerdict {
  return { ...verdict, cause, wrappers: [], owner: causeById(cause).owner, confidence: "guess" };
}

/** Fetches what the cards of these causes are made with; nothing twice. */
async function load(carried: readonly CauseId[], locale: CardLocale): Promise<void> {
  await Promise.all([...new Set(carried)].map((cause) => locale.load(cause)));
}
