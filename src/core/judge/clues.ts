import type { Catalogue, CauseRule, Pattern, Signature } from "../catalogue";
import type { EnhancedStatus } from "../diagnosis";
import { wordsRequiredBy } from "./pattern";
import { SHORTEST } from "./requiredWords";

/** One thing in a rule that words of a reply can fit. */
export type Clue<Id extends string> = SignatureClue<Id> | PhraseClue<Id>;

export type SignatureClue<Id extends string> =
  | { readonly kind: "words"; readonly rule: CauseRule<Id>; readonly signature: Signature; readonly lower: string }
  | { readonly kind: "pattern"; readonly rule: CauseRule<Id>; readonly signature: Signature; readonly pattern: Pattern };

export interface PhraseClue<Id extends string> {
  readonly kind: "phrase";
  readonly rule: CauseRule<Id>;
  readonly pattern: Pattern;
}

/** The clues that a text may fit, in the catalogue's order; the text in lower case (ASCII). */
type Candidates<C> = (lower: string) => readonly C[];

/** What a reply may lead to: its reason, or what else became of the message. */
type Reached = "reply" | "wrapper";

/**
 * Finds the clues that a text may fit without trying them all: a thousand patterns on one reply take ten times as long as reading
 * the message did (measured). Each clue stands under the first letters of words that it requires; those that require none are tried always.
 */
export interface ClueIndex<Id extends string> {
  readonly signatures: Candidates<SignatureClue<Id>>;
  /** Made when first asked for: they are many, and most reports are settled by signatures. */
  readonly phrases: (reached: Reached) => Candidates<PhraseClue<Id>>;
  /** The rules that claim a code. */
  readonly withCode: (status: EnhancedStatus) => readonly CauseRule<Id>[];
}

const known = new WeakMap<object, ClueIndex<never>>();

/** The index of a catalogue, made once. */
export function cluesOf<Id extends string>(catalogue: Catalogue<Id>): ClueIndex<Id> {
  const index = (known.get(catalogue) as ClueIndex<Id> | undefined) ?? makeIndex(catalogue);
  known.set(catalogue, index as unknown as ClueIndex<never>);
  return index;
}

function makeIndex<Id extends string>(catalogue: Catalogue<Id>): ClueIndex<Id> {
  const rulesOf = (reached: Reached): readonly CauseRule<Id>[] => catalogue.filter((rule) => rule.reached === reached);
  const phrases = new Map<Reached, Candidates<PhraseClue<Id>>>();
  return {
    signatures: candidatesAmong([...rulesOf("reply"), ...rulesOf("wrapper")].flatMap(signatureClues)),
    phrases: (reached) => {
      const made = phrases.get(reached) ?? candidatesAmong(rulesOf(reached).flatMap(phraseClues));
      phrases.set(reached, made);
      return made;
    },
    withCode: indexCodes(catalogue),
  };
}

function candidatesAmong<C extends Clue<string>>(clues: readonly C[]): Candidates<C> {
  const always: number[] = [];
  const byStart = new Map<number, Entry[]>();
  clues.forEach((clue, at) => {
    const words = clue.kind === "words" ? requiredOf(clue.lower) : wordsRequiredBy(clue.pattern);
    if (words === undefined) always.push(at);
    for (const word of words ?? []) {
      const entries = byStart.get(startKey(word)) ?? [];
      entries.push({ at, word });
      byStart.set(startKey(word), entries);
    }
  });
  // Most pairs of letters begin no word at all.
  const begins = new Uint8Array(0x10000);
  for (const key of byStart.keys()) begins[key >> 8] = 1;
  // Which clues the current text has met; a number a text, so that nothing has to be cleared.
  const met = new Uint32Array(clues.length);
  let turn = 0;
  return (lower) => {
    turn += 1;
    const found = [...always];
    let key = startKey(lower.slice(0, SHORTEST - 1));
    for (let at = 0; at + SHORTEST <= lower.length; at += 1) {
      key = ((key << 8) & 0xffffff) | (lower.charCodeAt(at + SHORTEST - 1) & 0xff);
      if (begins[key >> 8] === 0) continue;
      const entries = byStart.get(key) ?? NONE;
      for (const entry of entries) {
        if (met[entry.at] === turn || !lower.startsWith(entry.word, at)) continue;
        met[entry.at] = turn;
        found.push(entry.at);
      }
    }
    return found.sort((one, other) => one - other).map((at) => clues[at]!);
  };
}

/** Three characters as one number, so that a text can be walked without cutting it; others may have the same, so words are compared. */
function startKey(word: string): number {
  let key = 0;
  for (let at = 0; at < Math.min(word.length, SHORTEST); at += 1) key = (key << 8) | (word.charCodeAt(at) & 0xff);
  return key;
}

const NONE: readonly Entry[] = [];

/** One word that a clue requires, or is. */
interface Entry {
  readonly at: number;
  readonly word: string;
}

/** "x.4.1" stands for every class. */
function indexCodes<Id extends string>(catalogue: Catalogue<Id>): ClueIndex<Id>["withCode"] {
  const byCode = new Map<string, CauseRule<Id>[]>();
  for (const rule of catalogue) for (const code of rule.codes) byCode.set(code, [...(byCode.get(code) ?? []), rule]);
  return (status) => [...(byCode.get(status) ?? []), ...(byCode.get(`x${status.slice(1)}`) ?? [])];
}

function requiredOf(lower: string): readonly string[] | undefined {
  return lower.length >= SHORTEST ? [lower] : undefined;
}

function signatureClues<Id extends string>(rule: CauseRule<Id>): readonly SignatureClue<Id>[] {
  return rule.signatures.map((signature) =>
    signature.pattern === undefined ? { kind: "words", rule, signature, lower: foldCase(signature.words) } : { kind: "pattern", rule, signature, pattern: signature.pattern },
  );
}

function phraseClues<Id extends string>(rule: CauseRule<Id>): readonly PhraseClue<Id>[] {
  return rule.phrases.map((pattern) => ({ kind: "phrase", rule, pattern }));
}

/** Lower case of the same length: the full mapping of some letters ("İ") is longer, and moves where the words stand. */
export function foldCase(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replace(/[A-Z]{1,1000}/g, (letters) => letters.toLowerCase());
}
