import { causeById, type Cause, type CauseId } from "../causes";
import type { Report, Verdict } from "../core/diagnosis";
import { cleanDiagnostic } from "../core/reply/readReplies";
import type { Locale } from "../locales";
import { shown } from "./shown";

const MOST_ANSWERS = 6;
const MOST_RECIPIENTS = 50;

type Fact = readonly [label: string, value: string | undefined];

/**
 * What the other side needs to look it up in their logs, a line each, for copying. Nothing of the message's body: neither
 * admin needs it, and it is not ours to pass on.
 */
export function factsBlock(verdicts: readonly [Verdict<CauseId>, ...Verdict<CauseId>[]], report: Report, locale: Locale): string {
  return [...recipientFacts(verdicts), ...reportFacts(report), ...attemptFacts(verdicts[0])]
    .filter((fact): fact is readonly [string, string] => fact[1] !== undefined && fact[1] !== "")
    .map(([label, value]) => `${locale.t(`facts.${label}`)}: ${shown(value.replace(/\s+/g, " "), 1000)}`)
    .join("\n");
}

function recipientFacts(verdicts: readonly [Verdict<CauseId>, ...Verdict<CauseId>[]]): readonly Fact[] {
  const [first] = verdicts;
  const innermost = first.replies.at(-1)?.text ?? first.diagnostic;
  // A time-out is the sending server's own word: nobody answered.
  const cause: Cause | undefined = first.cause === "not-an-error" ? undefined : causeById(first.cause);
  const isSilence = cause?.outcome === "undeliverable" || first.replies.at(-1)?.code === undefined;
  return [
    ["recipient", verdicts.slice(0, MOST_RECIPIENTS).flatMap(({ address }) => (address ? [address] : [])).join(", ")],
    ["originalRecipient", first.originalAddress],
    [isSilence ? "lastWord" : "answer", innermost],
    ["reported", first.replies.length > 1 && first.diagnostic ? cleanDiagnostic(first.diagnostic) : undefined],
    ["status", first.status],
    [isSilence ? "tried" : "refusedBy", first.remoteMta],
    ["lastAttempt", first.lastAttempt],
    ["retryUntil", first.retryUntil],
  ];
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
