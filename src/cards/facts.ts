import { causeById, type Cause, type CauseId } from "../causes";
import type { Report, Verdict } from "../core/diagnosis";
import { cleanDiagnostic } from "../core/reply/readReplies";
import type { CardLocale } from "../locales/cardLocale";
import { shown } from "./shown";

const MOST_ANSWERS = 6;
const MOST_RECIPIENTS = 50;

type Fact = readonly [label: string, value: string | undefined];

/**
 * What the other side needs to look it up in their logs, a line each, for copying. Nothing of the message's body: neither
 * admin needs it, and it is not ours to pass on.
 */
export function factsBlock(verdicts: readonly [Verdict<CauseId>, ...Verdict<CauseId>[]], report: Report, locale: CardLocale): string {
  return [...recipientFacts(verdicts), ...reportFacts(report), ...attemptFacts(verdicts[0])]
    .filter((fact): fact is readonly [string, string] => fact[1] !== undefined && fact[1] !== "")
    .map(([label, value]) => `${locale.t(`facts.${label}`)}: ${shown(value.replace(/\s+/g, " "), 1000)}`)
    .join("\n");
}

/** Recipients who were told the same by the same server share their lines; others have lines of their own. */
function recipientFacts(verdicts: readonly Verdict<CauseId>[]): readonly Fact[] {
  const alike = new Map<string, [Verdict<CauseId>, ...Verdict<CauseId>[]]>();
  for (const verdict of verdicts.slice(0, MOST_RECIPIENTS)) {
    const key = `${verdict.remoteMta ?? ""}\n${(verdict.replies.at(-1)?.text ?? "").replace(verdict.address ?? "", "")}`;
    const others = alike.get(key);
    if (others) others.push(verdict);
    else alike.set(key, [verdict]);
  }
  return [...alike.values()].flatMap(answerFacts);
}

function answerFacts(verdicts: readonly [Verdict<CauseId>, ...Verdict<CauseId>[]]): readonly Fact[] {
  const [first] = verdicts;
  const { diagnostic, replies, status } = first;
  const last = replies.at(-1);
  const [said, by] = isSilence(first) ? ["lastWord", "tried"] : ["answer", "refusedBy"];
  return [
    ["recipient", verdicts.flatMap(({ address }) => address ?? []).join(", ")],
    ["originalRecipient", first.originalAddress],
    // A reply that is nothing but the Status field stands below.
    [said!, last?.text === status ? undefined : (last?.text ?? diagnostic)],
    ["reported", replies.length > 1 ? cleanDiagnostic(diagnostic ?? "") : undefined],
    ["status", status],
    [by!, first.remoteMta],
    ["lastAttempt", first.lastAttempt],
    ["retryUntil", first.retryUntil],
  ];
}

/** A time-out is the sending server's own word: nobody answered. */
function isSilence({ cause, replies }: Verdict<CauseId>): boolean {
  const known: Cause | undefined = cause === "not-an-error" ? undefined : causeById(cause);
  return known?.outcome === "undeliverable" || replies.at(-1)?.code === undefined;
}

function reportFacts({ reportingMta, arrivalDate, original }: Report): readonly Fact[] {
  return [
    ["reportedBy", reportingMta],
    ["sent", original.date ?? arrivalDate],
    ["from", original.from],
    ["subject", original.subject],
    ["messageId", original.messageId],
  ];
}

/** A single try is what the answer above says already; of many, each answer is told once, under the time of its newest. */
function attemptFacts({ attempts }: Verdict<CauseId>): readonly Fact[] {
  if (attempts.length < 2) return [];
  const times = attempts.flatMap(({ at }) => at ?? []);
  const span = times.length > 1 ? ` (${times.at(-1)!} – ${times[0]!})` : "";
  const answers = [...new Map(attempts.toReversed().map((attempt) => [attempt.words, attempt])).values()].toReversed().slice(0, MOST_ANSWERS);
  return [["attempts", `${attempts.length}${span}`], ...answers.map(({ at, server, words }): Fact => ["attempt", [at, server, words].filter(Boolean).join(" · ")])];
}
