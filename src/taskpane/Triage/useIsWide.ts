import { useLayoutEffect, useState } from "react";

/** Room for columns. A pane has none; a page of its own mostly has. */
const WIDE = "(min-width: 700px)";

/** Whether there is room for columns beside each other. */
export function useIsWide(): boolean {
  const [isWide, setWide] = useState(() => matches()?.matches ?? false);
  useLayoutEffect(() => {
    const media = matches();
    const follow = (): void => setWide(media?.matches ?? false);
    // Web views of older Macs know only addListener: they stay as they began.
    media?.addEventListener?.("change", follow);
    return () => media?.removeEventListener?.("change", follow);
  }, []);
  return isWide;
}

function matches(): MediaQueryList | undefined {
  return typeof window.matchMedia === "function" ? window.matchMedia(WIDE) : undefined;
}
