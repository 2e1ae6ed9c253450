import type { CauseId } from "../causes";
import type { Place, Report, Side } from "../core/diagnosis";
import { limits } from "../core/mime/limits";
import { cleanDiagnostic } from "../core/reply/readReplies";
import { looksForged } from "../core/report/forged";
import type { CardLocale } from "../locales/cardLocale";
import { actionsOf } from "./actions";
import type { Card } from "./card";
import { candidatesOf, codeOf, titleOfCode } from "./code";
import { factsBlock } from "./facts";
import { fateOf } from "./fate";
import type { CardVerdict, Group } from "./group";
import { journeyOf } from "./journey";
import { passesByItself } from "./permanence";
import { shown } from "./shown";
import { adminSections, cardLink, carriedCauses, senderSteps } from "./steps";
import { ownerVariant, sentenceValues, type SentenceValues } from "./values";

/** One group of recipients → its card, with a locale that has loaded every cause that the card carries. */
export function buildCard({ key, verdicts }: Group, report: Report, locale: CardLocale, standing: Card["standing"] = "verdict"): Card {
  const [verdict] = verdicts;
  const { cause, outcome, owner, side, status, confidence } = verdict;
  const values = sentenceValues(verdicts, report, locale);
  const source = { verdict, verdicts, report, values, locale };
  const carried = carriedCauses(verdict);
  const texts = (group: "why" | "avoid" | "adminAvoid"): readonly string[] => carried.flatMap((id) => locale.adviceOf(id)[group].map((key) => locale.causeText(id, `${group}.${key}`, values)));
  const [sender, senderMore] = senderSteps(source);
  const admin = adminSections(source);
  const serverWords = serverWordsOf(verdict);
  const code = codeOf(verdict, locale);
  const advice = locale.adviceOf(cause);
  return {
    id: key,
    standing,
    cause,
    outcome,
    owner,
    side,
    ...(status && { status }),
    confidence,
    // A title is ours alone: nothing of the report stands in it.
    title: (cause === "unknown" ? titleOfCode(verdict, locale) : undefined) ?? locale.causeText(cause, "title", ownerVariant(verdict)),
    summary: summaryOf(verdict, standing, values, locale),
    who: whoActs(verdict, locale),
    ...fateOf(verdicts, standing, locale),
    journey: journeyOf(verdict, advice.stops, locale),
    ...(code && { code }),
    // Words that were looked up mostly name nobody.
    recipients: standing === "look-up" ? verdicts.flatMap(({ address }) => address ?? []) : verdicts.map(({ address }) => (address ? shown(address, 320) : locale.t("filler.recipient"))),
    senderHeading: locale.t(side === "recipient" ? "section.senderElsewhere" : "section.sender"),
    sender,
    senderMore,
    admin,
    why: [...(cause === "unknown" && code ? [code.reading.join(" ")] : []), ...texts("why")],
    avoid: texts("avoid"),
    adminAvoid: texts("adminAvoid"),
    tell: { intro: locale.causeText(cause, "tell", values), facts: factsBlock(verdicts, report, locale) },
    // What the report rests its own cause on is no evidence for another.
    evidence: (standing === "look-alike" ? [] : verdict.evidence).map(({ words, place }) => ({ words: shown(words), where: placeText(place, locale) })),
    ...(serverWords && { serverWords: shown(serverWords, limits.diagnosticKept) }),
    certainty: locale.t(`certainty.${confidence}`),
    related: relatedTo(verdict, report, locale).map((id) => ({ cause: id, title: locale.titleOf(id) })),
    links: unique(carried.flatMap((id) => locale.adviceOf(id).links)).map((id) => cardLink(id, locale)),
    ...actionsOf(verdict, standing, { verdicts, advice, hasOwnAdminSteps: admin.some(({ id }) => isOwn(id, side)) }),
  };
}

function isOwn(admins: string, side: Side): boolean {
  return side === "both" || (side === "unknown" ? "sender" : side) === admins;
}

/** Nobody has to mend what passes by itself, but a message that is gone has to be sent again. */
function whoActs(verdict: CardVerdict, locale: CardLocale): string {
  const { owner, side, outcome, cause } = verdict;
  if (cause === "unknown" && outcome !== "delayed") return locale.t(`who.unknown.${side}`);
  return locale.t(`who.${owner}.${side}`, { context: outcome === "delayed" ? "delayed" : passesByItself(verdict) ? "again" : "" });
}

function summaryOf({ cause, side, outcome }: CardVerdict, standing: Card["standing"], values: SentenceValues, locale: CardLocale): string {
  if (standing === "look-alike") return locale.t("lookAlike.summary");
  if (standing === "look-up" && cause === "unknown") return locale.t("lookUp.unknown");
  return locale.causeText(cause, "summary", { ...values, context: side === "recipient" ? "incoming" : outcome });
}

/**
 * The report's final word, and below it each reply that stands elsewhere in the report, down to the innermost: all that was kept, for
 * whoever wants to see it. What passes it on takes less.
 */
function serverWordsOf({ diagnostic, replies }: CardVerdict): string {
  const final = cleanDiagnostic(diagnostic ?? "", limits.diagnosticKept);
  return [final, ...replies.map(({ text }) => text).filter((text) => !final.includes(text))].filter(Boolean).join("\n");
}

/**
 * Look-alikes of everything the card carries, without what it carries itself; of an unknown cause all that share its code. Forgery
 * comes first where the report's shape hints at it.
 */
function relatedTo(verdict: CardVerdict, { original }: Report, locale: CardLocale): readonly CauseId[] {
  const carried = carriedCauses(verdict);
  const alike = verdict.cause === "unknown" ? candidatesOf(verdict) : carried.flatMap((id) => locale.adviceOf(id).related);
  return unique<CauseId>([...(looksForged(original) ? (["backscatter"] as const) : []), ...alike]).filter((id) => !carried.includes(id));
}

function placeText(place: Place, locale: CardLocale): string {
  return "field" in place ? locale.t(`place.${place.in}`, { field: place.field }) : locale.t(`place.${place.in}`);
}

function unique<T>(values: readonly T[]): readonly T[] {
  return [...new Set(values)];
}
