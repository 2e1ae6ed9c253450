import type { Catalogue, CauseRule } from "../catalogue";
import type { Action, Confidence, Evidence, Outcome, Reply, Verdict } from "../diagnosis";
import { readReplies } from "../reply/readReplies";
import { saysOnlyClass } from "../reply/status";
import type { RecipientStatement } from "../report/statement";
import { matchReply, type Match } from "./match";
import { sideOf } from "./side";

/** What the judgement knows beside the report. */
export interface Reader {
  readonly ownDomains: readonly string[];
  readonly sender: string | undefined;
}

interface Judged<Id extends string> {
  readonly reply: Reply;
  readonly match: Match<Id> | undefined;
}

/** One recipient's statement → its verdict. The rules are written down in docs/classification.md. */
export function judge<Id extends string>(statement: RecipientStatement, catalogue: Catalogue<Id>, reader: Reader): Verdict<Id> {
  const replies = repliesOf(statement);
  const judged = replies.map((reply) => ({ reply, match: matchReply(reply, catalogue) }));
  const found = findCause(judged, statement, catalogue);
  const side = sideOf(statement.address, reader.sender, reader.ownDomains);
  const status = statusOf(statement, replies);
  const replyCode = replies[0]?.code;
  const diagnostic = statement.diagnostic?.words;
  const { address, originalAddress, action, attempts, remoteMta, lastAttempt, retryUntil } = statement;
  return {
    ...(address && { address }),
    ...(originalAddress && { originalAddress }),
    action,
    outcome: outcomeOf(action, judged, replies, status),
    ...(status && { status }),
    ...(replyCode && { replyCode }),
    ...(diagnostic && { diagnostic }),
    replies,
    ...found,
    side,
    attempts,
    ...(remoteMta && { remoteMta }),
    ...(lastAttempt && { lastAttempt }),
    ...(retryUntil && { retryUntil }),
  };
}

/** Outermost first: the final word of the report, then what the newest attempt that says something else was told. */
function repliesOf({ diagnostic, attempts, status }: RecipientStatement): readonly Reply[] {
  const outer = diagnostic ? readReplies(diagnostic.words, diagnostic.place) : [];
  const said = new Set(outer.map(({ text }) => text.toLowerCase()));
  const newest = attempts.map(({ words }) => readReplies(words, { in: "text" })).find((replies) => replies.some(({ text, code }) => code !== undefined && !isRepeated(text, said)));
  const all = [...outer, ...(newest ?? []).filter(({ text }) => !isRepeated(text, said))];
  // A single reply that names no code of its own speaks under the report's Status field.
  const [only] = all;
  return all.length === 1 && only && only.status === undefined && status !== undefined && !saysOnlyClass(status) ? [{ ...only, status }] : all;
}

function isRepeated(text: string, said: ReadonlySet<string>): boolean {
  const lower = text.toLowerCase();
  return [...said].some((other) => other.startsWith(lower) || lower.startsWith(other));
}

type Found<Id extends string> = Pick<Verdict<Id>, "cause" | "wrappers" | "owner" | "confidence" | "evidence">;

function findCause<Id extends string>(judged: readonly Judged<Id>[], statement: RecipientStatement, catalogue: Catalogue<Id>): Found<Id> {
  const delay = statement.action === "delayed" ? catalogue.find(({ reached }) => reached === "delay") : undefined;
  const innermostFirst = judged.toReversed();
  const speaks = ({ match }: Judged<Id>): boolean => match?.rule.reached === "reply";
  const used = innermostFirst.find((one) => speaks(one) && one.match!.by !== "code") ?? innermostFirst.find(speaks);
  // What has not been given up has not expired, whatever number an early notice borrows.
  const wrapped = judged.filter(({ match }) => match?.rule.reached === "wrapper" && !(delay && match.rule.outcome === "expired"));
  const wrappers = [...(delay ? [delay.id] : []), ...unique(wrapped.map(({ match }) => match!.rule.id))];
  if (used) return foundBy(used, wrappers, innermostFirst[0] === used);
  if (delay) return { cause: delay.id, wrappers: wrappers.slice(1), owner: delay.owner, confidence: "certain", evidence: [{ by: "shape", words: "delayed", place: { in: "delivery-status", field: "Action" } }] };
  const innermostWrapper = wrapped.at(-1);
  if (innermostWrapper) return foundBy(innermostWrapper, wrappers.slice(0, -1), innermostFirst[0] === innermostWrapper);
  return unknown(judged, statement, catalogue);
}

function foundBy<Id extends string>({ reply, match }: Judged<Id>, wrappers: readonly Id[], isInnermost: boolean): Found<Id> {
  const { rule, by, words } = match!;
  return { cause: rule.id, wrappers, owner: rule.owner, confidence: confidenceOf(by, isInnermost), evidence: [{ by, words, place: reply.place }] };
}

/** Words and code together leave no doubt; an unread reply further inside always does. */
function confidenceOf(by: Evidence["by"], isInnermost: boolean): Confidence {
  if (!isInnermost) return by === "code-and-signature" ? "likely" : "guess";
  return by === "code-and-signature" ? "certain" : "likely";
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

function outcomeOf<Id extends string>(action: Action, judged: readonly Judged<Id>[], replies: readonly Reply[], status: string | undefined): Outcome {
  if (action !== "failed") return action;
  if (judged.some(({ match }) => match?.rule.outcome === "expired")) return "expired";
  const innermost = replies.findLast(({ code }) => code !== undefined)?.code;
  // RFC 3464 §2.3.3: "failed" after temporary answers means that the reporting MTA has stopped trying.
  if (innermost?.startsWith("4") || (innermost === undefined && status?.startsWith("4"))) return "expired";
  return innermost === undefined ? "undeliverable" : "refused";
}

function unique<T>(values: readonly T[]): readonly T[] {
  return [...new Set(values)];
}
