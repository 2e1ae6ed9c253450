import { causes, type Cause, type CauseId } from "../causes";
import type { EnhancedStatus } from "../core/diagnosis";
import { fits } from "../core/judge/match";
import { saysOnlyClass, subjectOf } from "../core/reply/status";
import type { CardLocale } from "../locales/cardLocale";
import type { Card } from "./card";
import type { CardVerdict } from "./group";

const MOST_CANDIDATES = 8;

/** The innermost code of a verdict that says more than the class; that is where it failed. */
function tellingCode({ replies, status }: CardVerdict): EnhancedStatus | undefined {
  const codes = [...replies.map((reply) => reply.status), status].filter((code) => code !== undefined);
  return replies.findLast((reply) => reply.status && !saysOnlyClass(reply.status))?.status ?? codes.at(-1);
}

/** Where no cause is known, the code's second number still says where the trouble is (RFC 3463 §3); undefined when it doesn't. */
export function titleOfCode(verdict: CardVerdict, locale: CardLocale): string | undefined {
  const code = tellingCode(verdict);
  const subject = code && subjectOf(code);
  return subject && locale.t(`code.title.${subject}`);
}

/**
 * The code that says most, with the reply code before it where the same reply has one, and what its numbers mean, registered or not.
 * Undefined where there is neither.
 */
export function codeOf(verdict: CardVerdict, { t }: CardLocale): Card["code"] {
  const status = tellingCode(verdict);
  const reply = (status ? verdict.replies.findLast((one) => one.status === status) : verdict.replies.at(-1))?.code;
  const text = [reply, status].filter(Boolean).join(" ");
  const first = (status ?? reply)?.[0];
  if (!text || !first) return undefined;
  // A reply that is neither permanent nor temporary says nothing of a trouble.
  const reading = first === "4" || first === "5" ? [t(`code.class.${first}`, { status: status ?? reply })] : [];
  return { text, reading: status ? [...reading, t(`code.subject.${subjectOf(status) ?? "none"}`)] : reading };
}

/** The causes whose wordings come with the verdict's code, the ones with most wordings first: "5.4.1" alone is several problems. */
export function candidatesOf(verdict: CardVerdict): readonly CauseId[] {
  const status = tellingCode(verdict);
  if (!status || saysOnlyClass(status)) return [];
  const known = (causes as readonly Cause<CauseId>[]).map(({ id, signatures }) => ({ id, count: signatures.filter(({ codes = [] }) => codes.some((pattern) => fits(pattern, status))).length }));
  return known.filter(({ count }) => count > 0).toSorted((one, other) => other.count - one.count).slice(0, MOST_CANDIDATES).map(({ id }) => id);
}
