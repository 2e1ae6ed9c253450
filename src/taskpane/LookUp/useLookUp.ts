import { useLayoutEffect, useRef, useState } from "react";
import type { Card, ReportDiagnosis } from "../../cards";
import type { Language } from "../../locales";
import { forWhom, type Means } from "../understand";

export type LookedUp =
  | { readonly kind: "not-yet" }
  | { readonly kind: "nothing" }
  | { readonly kind: "failed" }
  | { readonly kind: "found"; readonly diagnosis: ReportDiagnosis; readonly cards: readonly Card[]; readonly language: Language; readonly turn: number };

/** What the words that were entered last mean; an answer to earlier ones is dropped. */
export function useLookUp(means: Means): readonly [LookedUp, (words: string) => Promise<void>] {
  const [answer, setAnswer] = useState<LookedUp>({ kind: "not-yet" });
  const turn = useRef(0);

  const lookUp = async (words: string): Promise<void> => {
    turn.current += 1;
    const own = turn.current;
    const found = await find(words, own, means).catch((): LookedUp => ({ kind: "failed" }));
    if (own === turn.current) setAnswer(found);
  };
  const { reader, locale: { language } } = means;
  useLayoutEffect(() => {
    if (answer.kind !== "found" || answer.language === language) return;
    // What cannot be said in the other language stays as it is.
    void reader.cardsFor(answer.diagnosis, language).then((cards) => setAnswer((now) => (now === answer ? { ...answer, cards, language } : now)), () => undefined);
  }, [answer, language]);
  return [answer, lookUp];
}

async function find(words: string, turn: number, means: Means): Promise<LookedUp> {
  const { reader, locale: { language } } = means;
  const { diagnosis, cards } = await reader.understand({ words, ...forWhom(means) }, language);
  return !("verdicts" in diagnosis) || cards.length === 0 ? { kind: "nothing" } : { kind: "found", diagnosis, cards, language, turn };
}
