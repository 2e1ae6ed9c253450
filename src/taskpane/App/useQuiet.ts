import { useLayoutEffect, useRef, useState } from "react";

/** How long a wait is not spoken of, in milliseconds: mostly the card is there before anybody could read that it is on its way. */
const QUIET_MS = 400;

/** What the page says of a wait: nothing while it is young, and nothing at all where there was nothing before. */
export type Quiet = "blank" | "quiet" | "over";

export function useQuiet(waits: boolean): Quiet {
  const [isLong, setLong] = useState(false);
  const hasShown = useRef(false);
  useLayoutEffect(() => {
    setLong(false);
    if (!waits) {
      hasShown.current = true;
      return undefined;
    }
    const over = setTimeout(() => {
      hasShown.current = true;
      setLong(true);
    }, QUIET_MS);
    return () => clearTimeout(over);
  }, [waits]);
  if (!waits || isLong) return "over";
  return hasShown.current ? "quiet" : "blank";
}
