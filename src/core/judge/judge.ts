import type { Catalogue, CauseRule } from "../catalogue";
import type { Action, Attempt, Confidence, Evidence, Outcome, Reply, Verdict } from "../diagnosis";
import { readParticulars } from "../reply/particulars";
import { cleanDiagnostic } from "../reply/readReplies";
import { limits } from "../mime/limits";
import { saysOnlyClass } from "../reply/status";
import type { RecipientStatement } from "../report/statement";
import { matchReply, type Match, type Matches } from "./match";
import { replyChain } from "./replyChain";
import { sideOf } from "./side";

/** What the judgement knows beside the report. */
export interface Reader {
  readonly ownDomains: readonly string[];
  readonly sender: string | undefined;
}

interface Judged<Id extends string> extends Matches<Id> {
  readonly reply: Reply;
}

/** One recipient's statement → its verdict. The rules are written down in docs/classification.md. */
export function judge<Id extends string>(statement: RecipientStatement, catalogue: Catalogue<Id>, reader: Reader): Verdict<Id> {
  const known = new Map<Reply, Matches<Id>>();
  const match = (reply: Reply): Matches<Id> => {
    const matches = known.get(reply) ?? matchReply(reply, catalogue);
    known.set(reply, matches);
    return matches;
  };
  const replies = replyChain(statement, (reply) => match(reply).wrapper !== undefined);
  const judged = replies.map((reply) => ({ reply, ...match(reply) }));
  const found = arrived(statement.action) ?? findCause(judged, statement, catalogue);
  const status = statusOf(statement, replies);
  const { action, diagnostic } = statement;
  return {
    ...said(statement, replies[0]?.code, status),
    action,
    outcome: outcomeOf(action, judged, found.cause, status),
    replies,
    ...found,
    side: sideOf(statement.address, reader.sender, reader.ownDomains),
    attempts: attemptsOf(statement, diagnostic?.words),
    ...particularsOf(replies),
  };
}

type Said = Pick<Verdict, "address" | "originalAddress" | "status" | "replyCode" | "diagnostic" | "remoteMta" | "lastAttempt" | "retryUntil">;

/** What the report says and the verdict repeats; what it does not say is left out. */
function said(statement: RecipientStatement, replyCode: string | undefined, status: Verdict["status"]): Said {
  const { address, originalAddress, diagnostic, lastAttempt, retryUntil } = statement;
  const remoteMta = statement.remoteMta ?? serverIn(diagnostic?.words);
  const all = { address, originalAddress, status, replyCode, diagnostic: diagnostic?.words, remoteMta, lastAttempt, retryUntil };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value)) as Said;
}

/** The tries that name a time or a server; the final word, which the text repeats in the same form, is none. */
function attemptsOf({ quoted }: RecipientStatement, diagnostic: string | undefined): readonly Attempt[] {
  const final = cleanDiagnostic(diagnostic ?? "");
  return quoted.filter(({ at, server, words }) => (at !== undefined || server !== undefined) && words !== final).slice(0, limits.attempts).map((attempt) => ({ ...attempt, words: attempt.words.slice(0, limits.attemptLength) }));
}

function particularsOf(replies: readonly Reply[]): Pick<Verdict, "particulars"> {
  const particulars = readParticulars(replies);
  return Object.keys(particulars).length > 0 ? { particulars } : {};
}

/** Nothing is to be found, and nothing to be done, about a message that arrived. */
function arrived(action: Action): Found<never> | undefined {
  if (action === "failed" || action === "delayed") return undefined;
  return { cause: "not-an-error", wrappers: [], owner: "nobody", confidence: "certain", evidence: [{ by: "shape", words: action, place: { in: "delivery-status", field: "Action" } }] };
}

/** "host mx.fabrikam.com[203.0.113.9] said: …" and "connect to mx.fabrikam.com[203.0.113.9]:25: …" name the server (Postfix, Exim). */
function serverIn(diagnostic: string | undefined): string | undefined {
  return /\b(?:host|connect to) ([a-z\d][a-z\d.-]{2,253}\.[a-z]{2,24})\.? ?\[/i.exec(diagnostic ?? "")?.[1];
}

type Found<Id extends string> = Pick<Verdict<Id>, "cause" | "wrappers" | "owner" | "confidence" | "evidence">;

function findCause<Id extends string>(judged: readonly Judged<Id>[], statement: RecipientStatement, catalogue: Catalogue<Id>): Found<Id> {
  const delay = statement.action === "delayed" ? catalogue.find(({ reached }) => reached === "delay") : undefined;
  const innermostFirst = judged.toReversed();
  // What has not been given up has not expired, whatever number an early notice borrows.
  const wrapping = judged.flatMap(({ reply, wrapper }) => (wrapper && !(delay && wrapper.rule.outcome === "expired") ? [{ reply, match: wrapper }] : []));
  const wrappers = [...(delay ? [delay.id] : []), ...unique(wrapping.map(({ match }) => match.rule.id))];

  const used = decisive(innermostFirst);
  if (used?.cause) {
    const found = foundBy(used.reply, used.cause, wrappers, used === innermostFirst[0]);
    // Passing trouble of a message that is still being tried is nobody's move.
    return delay && used.cause.rule.permanence === "temporary" ? { ...found, owner: delay.owner } : found;
  }
  // Words that nobody here knows may say more than that it is still being tried.
  const isAll = judged.every(({ reply, wrapper }) => wrapper !== undefined || reply.text === statement.status);
  if (delay) return { cause: delay.id, wrappers: wrappers.slice(1), owner: delay.owner, confidence: isAll ? "certain" : "likely", evidence: [{ by: "shape", words: "delayed", place: { in: "delivery-status", field: "Action" } }] };
  const innermost = wrapping.at(-1);
  if (innermost) return foundBy(innermost.reply, innermost.match, wrappers.slice(0, -1), innermost.reply === innermostFirst[0]?.reply);
  return unknown(judged, statement, catalogue);
}

/** The innermost reply that speaks for a cause: in words before by a bare code, and for anything before for a catch-all. */
function decisive<Id extends string>(innermostFirst: readonly Judged<Id>[]): Judged<Id> | undefined {
  const speaking = innermostFirst.filter(({ cause }) => cause);
  const telling = speaking.filter(({ cause }) => !cause!.rule.isCatchAll);
  return telling.find(({ cause }) => cause!.by !== "code") ?? telling[0] ?? speaking[0];
}

function foundBy<Id extends string>({ place }: Reply, match: Match<Id>, wrappers: readonly Id[], isInnermost: boolean): Found<Id> {
  const { rule, by, words, generator, owner } = match;
  return { cause: rule.id, wrappers, owner, confidence: confidenceOf(match, isInnermost), evidence: [{ by, words, place, ...(generator && { generator }) }] };
}

/**
 * A product's own words, or any server's with the code for it, leave no doubt, unless others in the same reply speak as strongly for
 * something else. A reply that nobody knows, further inside, takes a step off: then an outer server's reading of it is likely, and a wrapper, which reads nothing, a guess.
 */
function confidenceOf({ by, rule, isDisputed }: Match<string>, isInnermost: boolean): Confidence {
  const isDecided = !isDisputed && by !== "phrase" && by !== "code";
  const isWrapper = rule.reached === "wrapper";
  if (isInnermost) return isDecided ? "certain" : "likely";
  return isDecided && !isWrapper ? "likely" : "guess";
}

function unknown<Id extends string>(judged: readonly Judged<Id>[], { status }: RecipientStatement, catalogue: Catalogue<Id>): Found<Id> {
  const fallback: CauseRule<Id> | undefined = catalogue.find(({ reached }) => reached === "fallback");
  const innermost = judged.findLast(({ reply }) => reply.status ?? reply.code);
  const words = innermost?.reply.status ?? innermost?.reply.code ?? status;
  const evidence: readonly Evidence[] = words ? [{ by: "class", words, place: innermost?.reply.place ?? { in: "delivery-status", field: "Status" } }] : [];
  return { cause: "unknown", wrappers: [], owner: fallback?.owner ?? "sender-admin", confidence: "guess", evidence };
}

/** The report's own code: what the diagnostic names first, else the Status field; a field that says more than the class wins. */
function statusOf({ status, diagnostic }: RecipientStatement, replies: readonly Reply[]): RecipientStatement["status"] {
  const spoken = diagnostic ? replies[0]?.status : undefined;
  if (spoken === undefined) return status ?? replies[0]?.status;
  return saysOnlyClass(spoken) && status !== undefined ? status : spoken;
}

function outcomeOf<Id extends string>(action: Action, judged: readonly Judged<Id>[], cause: string, status: string | undefined): Outcome {
  if (action !== "failed") return action;
  if (judged.some(({ wrapper }) => wrapper?.rule.outcome === "expired")) return "expired";
  const innermost = judged.findLast(({ reply }) => reply.code !== undefined)?.reply.code;
  // RFC 3464 §2.3.3: "failed" after temporary answers means that the reporting MTA has stopped trying.
  if (innermost?.startsWith("4") || (innermost === undefined && status?.startsWith("4"))) return "expired";
  const isSilence = judged.some((one) => one.cause?.rule.id === cause && one.cause.rule.outcome === "undeliverable");
  return innermost === undefined || isSilence ? "undeliverable" : "refused";
}

function unique<T>(values: readonly T[]): readonly T[] {
  return [...new Set(values)];
}
