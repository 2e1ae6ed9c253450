import { useLayoutEffect, useRef, type JSX } from "react";
import type { Card } from "../../cards";
import { Button } from "../Button/Button";
import { CardView } from "../CardView/CardView";
import type { Found } from "../finding";
import type { Means } from "../understand";
import { useCardDeckStyles } from "./CardDeck.styles";
import { useLookAlikes } from "./useLookAlikes";

export interface CardSlotProps extends Means {
  readonly card: Card;
  readonly found: Pick<Found, "diagnosis" | "message" | "sources">;
  readonly notes: readonly string[];
}

/** The place of one card, in which its look-alikes open and close again. */
export function CardSlot(props: CardSlotProps): JSX.Element {
  const { card, found, reader, locale } = props;
  const styles = useCardDeckStyles();
  const { shown, depth, failed, open, back } = useLookAlikes(card, (cause, from) => reader.relatedCard(cause, from, found.diagnosis, locale.language));
  const slot = useFocusOnChange(depth);

  return (
    <div ref={slot} className={styles.slot}>
      {depth > 0 && <Button className={styles.back} onClick={back}>← {locale.t("pane.back")}</Button>}
      <CardView key={depth} {...props} card={shown} onRelated={open} />
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
