import { useLayoutEffect, useState } from "react";

/** What a timer takes at most, in milliseconds. */
const LONGEST = 2 ** 31 - 1;

/** The time, in milliseconds since 1970, as far as it matters: told again when this moment (ISO 8601) has come. */
export function useNow(moment: string | undefined): number {
  const [now, setNow] = useState(Date.now);
  useLayoutEffect(() => {
    // By what was drawn: the moment may have come while it was.
    if (moment === undefined || now >= Date.parse(moment)) return undefined;
    const left = Math.max(0, Date.parse(moment) - Date.now());
    const timer = setTimeout(() => setNow(Date.now()), Math.min(left, LONGEST));
    return () => clearTimeout(timer);
  }, [moment, now]);
  return now;
}
