import type { KnownAdvice } from "../causes";
import type { CauseTexts } from "./texts";
import type { Texts } from "./wording";

/** What a card of one cause advises, and the words for it in one language. */
export interface WordedAdvice {
  readonly advice: KnownAdvice;
  readonly texts: Texts;
}

/**
 * Both in one file of what ships, since a card needs both and each request takes its time. Advice that has no text, or a text that is no
 * advice's, does not compile. Rejects when the file cannot be fetched.
 */
export async function together<A extends KnownAdvice>(advice: Promise<{ readonly advice: A }>, texts: Promise<{ readonly default: CauseTexts<A> }>): Promise<WordedAdvice> {
  const [known, worded] = await Promise.all([advice, texts]);
  return { advice: known.advice, texts: worded.default as unknown as Texts };
}
