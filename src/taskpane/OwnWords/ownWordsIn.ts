import type { CauseId } from "../../causes";
import { ownWords, type Block, type Configuration } from "../../configuration";
import { parseMarkdown } from "../../configuration/markdown";
import type { Language } from "../../locales";

/** An admin's own words for one card, ready to be drawn; what says nothing is left out. */
export interface ParsedWords {
  readonly note?: readonly Block[];
  readonly senderSteps?: readonly (readonly Block[])[];
  readonly adminSteps?: readonly (readonly Block[])[];
}

export type OwnWordsOn = (cause: CauseId, language: Language) => ParsedWords;

/** All of a configuration's own words, each read once: a page is drawn often. */
export function ownWordsIn(configuration: Configuration): OwnWordsOn {
  const read = new Map<string, ParsedWords>();
  return (cause, language) => {
    const key = `${cause} ${language}`;
    const words = read.get(key) ?? parsed(ownWords(configuration, cause, language));
    read.set(key, words);
    return words;
  };
}

function parsed({ note = "", senderSteps = [], adminSteps = [] }: NonNullable<ReturnType<typeof ownWords>> = {}): ParsedWords {
  // "---" is something written, and comes to nothing.
  const steps = (texts: readonly string[]): readonly (readonly Block[])[] => texts.map(parseMarkdown).filter(({ length }) => length > 0);
  const said = Object.entries({ note: parseMarkdown(note), senderSteps: steps(senderSteps), adminSteps: steps(adminSteps) });
  return Object.fromEntries(said.filter(([, words]) => words.length > 0));
}
