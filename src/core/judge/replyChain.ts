import type { Attempt, Reply } from "../diagnosis";
import { readReplies } from "../reply/readReplies";
import { saysOnlyClass } from "../reply/status";
import type { RecipientStatement } from "../report/statement";

/**
 * Outermost first: the final word of the report, then what the newest attempt that says something else was told. `isWrapper` tells a
 * reply that only says what became of the message ("expired") from one that says why.
 */
export function replyChain(statement: RecipientStatement, isWrapper: (reply: Reply) => boolean): readonly Reply[] {
  const { diagnostic, quoted } = statement;
  const outer = diagnostic ? readReplies(diagnostic.words, diagnostic.place) : [];
  const said = new Set(outer.map(({ text }) => text.toLowerCase()));
  const inner = isFinal(outer, isWrapper) ? [] : newestOther(quoted, said);
  const all = withoutConsequences(upToSenderCheck([...outer, ...inner.filter(({ text }) => !isRepeated(text, said))]));
  return all.length > 1 ? all : underStatus(all[0], statement);
}

/** A server's last refusal stands, whatever it said on earlier tries; only a word like "expired" sends us looking for the reason. */
function isFinal(outer: readonly Reply[], isWrapper: (reply: Reply) => boolean): boolean {
  return outer.some(({ code }) => code?.startsWith("5")) && !outer.some(isWrapper);
}

function newestOther(quoted: readonly Attempt[], said: ReadonlySet<string>): readonly Reply[] {
  for (const attempt of quoted) {
    const replies = repliesOf(attempt);
    if (replies.some(({ text, code }) => code !== undefined && !isRepeated(text, said))) return replies;
  }
  return [];
}

/** "503 Need RCPT (recipient)", "554 no valid recipients": what a server says to DATA when it has refused every recipient before. */
const CONSEQUENCE = /^5\d\d.{0,20}\b(?:no valid recipients|need RCPT|must have .{0,20}recipient|no recipients have been specified)/i;

function withoutConsequences(replies: readonly Reply[]): readonly Reply[] {
  const reasons = replies.filter(({ text }) => !CONSEQUENCE.test(text));
  return reasons.length > 0 ? reasons : replies;
}

/** Recipients with one address share their attempts; each is read once. */
const read = new WeakMap<Attempt, readonly Reply[]>();

function repliesOf(attempt: Attempt): readonly Reply[] {
  const known = read.get(attempt);
  const replies = known ?? readReplies(attempt.words, { in: "text" });
  if (!known) read.set(attempt, replies);
  return replies;
}

/** A single reply without a code of its own speaks under the Status field, which may also stand alone (RFC 3464 §2.3.6). */
function underStatus(only: Reply | undefined, { status, action }: RecipientStatement): readonly Reply[] {
  if (status === undefined || saysOnlyClass(status)) return only ? [only] : [];
  if (only) return [only.status === undefined ? { ...only, status } : only];
  return action === "failed" || action === "delayed" ? [{ status, text: status, place: { in: "delivery-status", field: "Status" } }] : [];
}

/**
 * A server that checks the sender's address quotes what it was told about that address ("Sender address rejected: … said: 550 5.1.1
 * User unknown"). What stands further inside speaks of the sender, not of the recipient.
 */
function upToSenderCheck(replies: readonly Reply[]): readonly Reply[] {
  const at = replies.findIndex(({ text }) => /\bsender (?:address )?rejected\b|\bsender verify failed\b|\bverification failed for\b/i.test(text));
  return at < 0 ? replies : replies.slice(0, at + 1);
}

function isRepeated(text: string, said: ReadonlySet<string>): boolean {
  const lower = text.toLowerCase();
  return [...said].some((other) => other.startsWith(lower) || lower.startsWith(other));
}
