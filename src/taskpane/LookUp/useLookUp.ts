import { useRef, useState } from "react";
import type { Card, ReportDiagnosis } from "../../cards";
import type { Means } from "../understand";

export type LookedUp =
  | { readonly kind: "not-yet" }
  | { readonly kind: "nothing" }
  | { readonly kind: "failed" }
  | { readonly kind: "found"; readonly diagnosis: ReportDiagnosis; readonly cards: readonly Card[]; readonly turn: number };

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
  return [answer, lookUp];
}

async function find(words: string, turn: number, { host, reader, locale }: Means): Promise<LookedUp> {
  const { diagnosis, cards } = await reader.understand({ words, ownDomains: host.ownDomains }, locale.language);
  return !("verdicts" in diagnosis) || cards.length === 0 ? { kind: "nothing" } : { kind: "found", diagnosis, cards, turn };
}
