import { useLayoutEffect, useRef, useState } from "react";
import type { Card } from "../../cards";
import type { CauseId } from "../../causes";

export interface LookAlikes {
  readonly shown: Card;
  /** How many look-alikes lie over the first card. */
  readonly depth: number;
  readonly failed: boolean;
  readonly open: (cause: CauseId) => void;
  readonly back: () => void;
}

/** A pile of cards: a look-alike goes on top, going back takes it off. It is said again when the card below is, in another language. */
export function useLookAlikes(card: Card, openRelated: (cause: CauseId, from: Card) => Promise<Card>): LookAlikes {
  const [pile, setPile] = useState<readonly Card[]>([]);
  const [failed, setFailed] = useState(false);
  const latest = useRef(0);
  const shown = pile.at(-1) ?? card;

  const open = (cause: CauseId): void => {
    const asked = ++latest.current;
    setFailed(false);
    void openRelated(cause, shown)
      .then((related) => () => setPile([...pile, related]))
      .catch(() => () => setFailed(true))
      .then((apply) => {
        // Something else was pressed meanwhile.
        if (asked === latest.current) apply();
      });
  };
  const back = (): void => {
    latest.current += 1;
    setFailed(false);
    setPile(pile.slice(0, -1));
  };

  useLayoutEffect(() => {
    if (pile.length === 0) return;
    const asked = ++latest.current;
    void again(pile.map(({ cause }) => cause), card, openRelated).then((cards) => asked === latest.current && setPile(cards), () => undefined);
    // Only what lies below has changed; the pile itself changes by hand.
  }, [card]);

  return { shown, depth: pile.length, failed, open, back };
}

async function again(causes: readonly CauseId[], card: Card, openRelated: (cause: CauseId, from: Card) => Promise<Card>): Promise<readonly Card[]> {
  const cards: Card[] = [];
  for (const cause of causes) cards.push(await openRelated(cause, cards.at(-1) ?? card));
  return cards;
}
