import type { Catalogue, CauseRule, StatusPattern } from "../catalogue";
import type { EnhancedStatus, EvidenceBasis, Owner, Reply } from "../diagnosis";
import { cluesOf, foldCase, type Clue } from "./clues";
import { expressionOf } from "./pattern";

/** One cause that one reply speaks for, with the words that do. */
export interface Match<Id extends string> {
  readonly rule: CauseRule<Id>;
  readonly by: EvidenceBasis;
  readonly words: string;
  /** The catalogue has these very words, not a pattern that they fit. */
  readonly isLiteral: boolean;
  /** Whose words these are, where they are one product's own. */
  readonly generator?: string;
  /** Whose move these words make it. */
  readonly owner: Owner;
  /** The reply speaks as strongly for another cause, in words of their own: a list of possible reasons reads so. */
  readonly isDisputed?: true;
}

const STRENGTH: readonly EvidenceBasis[] = ["code-and-signature", "signature", "code-and-phrase", "phrase", "code"];

/** What one reply speaks for: why it failed, and what else became of the message ("…: Connection timed out: retry timeout exceeded"). */
export interface Matches<Id extends string> {
  readonly cause: Match<Id> | undefined;
  readonly wrapper: Match<Id> | undefined;
}

/**
 * The strongest match for one reply, in the order of evidence of docs/classification.md: code and signature, signature alone,
 * generic phrase with one of the cause's codes, phrase alone, code alone; of several a literal before a pattern, then the longest
 * matched text, then the catalogue's first.
 */
export function matchReply<Id extends string>(reply: Reply, catalogue: Catalogue<Id>): Matches<Id> {
  const all = matchesOf(reply, catalogue);
  return { cause: strongest(all, "reply"), wrapper: strongest(all, "wrapper") };
}

function strongest<Id extends string>(all: readonly Match<Id>[], reached: CauseRule["reached"]): Match<Id> | undefined {
  const own = all.filter(({ rule }) => rule.reached === reached);
  const best = own.reduce<Match<Id> | undefined>((one, match) => (one === undefined || isStronger(match, one) ? match : one), undefined);
  return best && own.some((match) => disputes(match, best)) ? { ...best, isDisputed: true } : best;
}

function matchesOf<Id extends string>(reply: Reply, catalogue: Catalogue<Id>): readonly Match<Id>[] {
  const { text: said, status, answers } = reply;
  // As Postfix writes it, so that a rule can ask for it, whoever told.
  const text = answers && !said.includes(answers) ? `${said} (in reply to ${answers} command)` : said;
  const lower = foldCase(text);
  const { signatures, phrases, withCode } = cluesOf(catalogue);
  const excluded = new Map<CauseRule, boolean>();
  const isExcluded = (rule: CauseRule): boolean => {
    const known = excluded.get(rule) ?? (rule.unless !== undefined && expressionOf(rule.unless).test(text));
    excluded.set(rule, known);
    return known;
  };
  const tried = (clues: readonly Clue<Id>[]): readonly Match<Id>[] =>
    clues.flatMap((clue) => {
      const match = fit(clue, reply, text, lower);
      return match && !isExcluded(match.rule) ? [match] : [];
    });
  const signed = tried(signatures(lower));
  // A product's own words are stronger than anything else, so nothing else need be tried beside them.
  const settled = new Set(signed.map(({ rule }) => rule.reached));
  const phrased = (["reply", "wrapper"] as const).filter((reached) => !settled.has(reached)).flatMap((reached) => tried(phrases(reached)(lower)));
  const coded = status === undefined ? [] : withCode(status).filter((rule) => !settled.has(rule.reached) && !isExcluded(rule)).map((rule): Match<Id> => ({ rule, by: "code", words: status, isLiteral: true, owner: rule.owner }));
  return [...signed, ...phrased, ...coded];
}

function fit<Id extends string>(clue: Clue<Id>, { code, status }: Reply, text: string, lower: string): Match<Id> | undefined {
  const { rule } = clue;
  const words = clue.kind === "words" ? wordsAt(text, lower.indexOf(clue.lower), clue.lower.length) : expressionOf(clue.pattern).exec(text)?.[0];
  if (!words) return undefined;
  if (clue.kind === "phrase") return { rule, by: hasCode(rule, status) ? "code-and-phrase" : "phrase", words, isLiteral: false, owner: rule.owner };
  const { codes = [], generator, owner = rule.owner } = clue.signature;
  const isLiteral = clue.kind === "words";
  const withCode = codes.length === 0 ? code !== undefined : codes.some((pattern) => fits(pattern, status));
  return withCode ? { rule, by: "code-and-signature", words, isLiteral, generator, owner } : { rule, by: "signature", words, isLiteral, owner };
}

function wordsAt(text: string, at: number, length: number): string | undefined {
  return at < 0 ? undefined : text.slice(at, at + length).replace(/^[\s:.;,]{1,9}/, "");
}

function hasCode({ codes }: CauseRule, status: EnhancedStatus | undefined): boolean {
  return status !== undefined && codes.some((pattern) => fits(pattern, status));
}

function disputes(one: Match<string>, best: Match<string>): boolean {
  return one.rule.id !== best.rule.id && one.by === best.by && !foldCase(best.words).includes(foldCase(one.words));
}

function isStronger(one: Match<string>, other: Match<string>): boolean {
  if (one.rule.isCatchAll !== other.rule.isCatchAll) return other.rule.isCatchAll === true;
  const difference = STRENGTH.indexOf(one.by) - STRENGTH.indexOf(other.by);
  if (difference !== 0) return difference < 0;
  return one.isLiteral === other.isLiteral ? one.words.length > other.words.length : one.isLiteral;
}

/** "x.4.1" fits 4.4.1 and 5.4.1. */
export function fits(pattern: StatusPattern, status: EnhancedStatus | undefined): boolean {
  return status !== undefined && (pattern === status || (pattern.startsWith("x") && pattern.slice(1) === status.slice(1)));
}
