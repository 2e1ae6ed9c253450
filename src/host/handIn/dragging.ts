/** Whether something is over the page, told once for each coming and going. */
export interface Dragging {
  /** Something is over the page now; without another word in this time it is gone. */
  seen(silenceMs: number): void;
  gone(): void;
}

/** Outlook tells of no end, and the browser's own may be lost: so an end is also when nothing is heard any more. */
export function createDragging(tell: (over: boolean) => void): Dragging {
  let silence: ReturnType<typeof setTimeout> | undefined;
  const gone = (): void => {
    if (silence === undefined) return;
    clearTimeout(silence);
    silence = undefined;
    tell(false);
  };

  return {
    seen(silenceMs) {
      const isNew = silence === undefined;
      clearTimeout(silence);
      silence = setTimeout(gone, silenceMs);
      if (isNew) tell(true);
    },
    gone,
  };
}
