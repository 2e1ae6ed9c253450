import type { Catalogue, CauseRule, Signature, StatusPattern } from "../catalogue";
import type { EnhancedStatus, EvidenceBasis, Reply } from "../diagnosis";

/** One cause that one reply speaks for, with the words that do. */
export interface Match<Id extends string> {
  readonly rule: CauseRule<Id>;
  readonly by: EvidenceBasis;
  readonly words: string;
  /** The catalogue has these very words, not a pattern that they fit. */
  readonly isLiteral: boolean;
  /** Whose words these are, where they are one product's own. */
  readonly generator?: string;
}

const STRENGTH: readonly EvidenceBasis[] = ["code-and-signature", "signature", "phrase", "code"];

/** What one reply speaks for: why it failed, and what else became of the message ("…: Connection timed out: retry timeout exceeded"). */
export interface Matches<Id extends string> {
  readonly cause: Match<Id> | undefined;
  readonly wrapper: Match<Id> | undefined;
}

/**
 * The strongest match for one reply, in the order of evidence of docs/classification.md: code and signature, signature alone,
 * generic phrase, code alone; of several a literal before a pattern, then the longest matched text, then the catalogue's first.
 */
export function matchReply<Id extends string>(reply: Reply, catalogue: Catalogue<Id>): Matches<Id> {
  const strongest = (reached: CauseRule["reached"]): Match<Id> | undefined =>
    catalogue
      .filter((rule) => rule.reached === reached)
      .flatMap((rule) => [...matchesOf(rule, reply)])
      .reduce<Match<Id> | undefined>((best, match) => (best === undefined || isStronger(match, best) ? match : best), undefined);
  return { cause: strongest("reply"), wrapper: strongest("wrapper") };
}

function* matchesOf<Id extends string>(rule: CauseRule<Id>, { text, code, status }: Reply): Generator<Match<Id>> {
  if (rule.unless?.test(text)) return;
  const lower = foldCase(text);
  for (const signature of rule.signatures) {
    const found = wordsOf(signature, text, lower);
    if (found === undefined) continue;
    const { codes, generator } = signature;
    const isLiteral = signature.pattern === undefined;
    const withCode = codes.length === 0 ? code !== undefined : codes.some((pattern) => fits(pattern, status));
    yield withCode ? { rule, by: "code-and-signature", words: found, isLiteral, generator } : { rule, by: "signature", words: found, isLiteral };
  }
  for (const phrase of rule.phrases) {
    const words = phrase.exec(text)?.[0];
    if (words) yield { rule, by: "phrase", words, isLiteral: false };
  }
  if (status !== undefined && rule.codes.some((pattern) => fits(pattern, status))) yield { rule, by: "code", words: status, isLiteral: true };
}

function wordsOf({ words, pattern }: Signature, text: string, lower: string): string | undefined {
  if (pattern !== undefined) return pattern.exec(text)?.[0];
  const at = lower.indexOf(foldCase(words));
  return at < 0 ? undefined : text.slice(at, at + words.length).replace(/^[\s:.;,]{1,9}/, "");
}

/** ASCII only: the full mapping changes lengths ("İ"), and with them where the words stand. */
function foldCase(text: string): string {
  return text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

function isStronger(one: Match<string>, other: Match<string>): boolean {
  const difference = STRENGTH.indexOf(one.by) - STRENGTH.indexOf(other.by);
  if (difference !== 0) return difference < 0;
  return one.isLiteral === other.isLiteral ? one.words.length > other.words.length : one.isLiteral;
}

/** "x.4.1" fits 4.4.1 and 5.4.1. */
export function fits(pattern: StatusPattern, status: EnhancedStatus | undefined): boolean {
  return status !== undefined && (pattern === status || (pattern.startsWith("x") && pattern.slice(1) === status.slice(1)));
}
