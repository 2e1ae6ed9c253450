import { useLayoutEffect, useRef, type JSX } from "react";
import type { Card } from "../../cards";
import type { CauseId } from "../../causes";
import type { Locale } from "../../locales";
import { Button } from "../Button/Button";
import { CardView } from "../CardView/CardView";
import { useCardDeckStyles } from "./CardDeck.styles";
import { useLookAlikes } from "./useLookAlikes";

export interface CardSlotProps {
  readonly card: Card;
  readonly notes: readonly string[];
  readonly openRelated: (cause: CauseId, from: Card) => Promise<Card>;
  readonly locale: Locale;
}

/** The place of one card, in which its look-alikes open and close again. */
export function CardSlot({ card, notes, openRelated, locale }: CardSlotProps): JSX.Element {
  const styles = useCardDeckStyles();
  const { shown, depth, failed, open, back } = useLookAlikes(card, openRelated);
  const slot = useFocusOnChange(depth);

  return (
    <div ref={slot} className={styles.slot}>
      {depth > 0 && <Button className={styles.back} onClick={back}>← {locale.t("pane.back")}</Button>}
      <CardView key={depth} card={shown} notes={notes} onRelated={open} locale={locale} />
      <p className={styles.problem} aria-live="polite">{failed && locale.t("pane.relatedFailed")}</p>
    </div>
  );
}

/**
 * The button that was pressed has gone with its card: the first one of the card that took its place gets the focus. Not the title:
 * office.js moves Tab along a list of its own, and from what cannot be tabbed to it leaves the pane.
 */
function useFocusOnChange(depth: number) {
  const slot = useRef<HTMLDivElement>(null);
  const before = useRef(depth);
  useLayoutEffect(() => {
    if (before.current !== depth) slot.current?.querySelector("button")?.focus();
    before.current = depth;
  }, [depth]);
  return slot;
}
