const POLL_MS = 50;
/** Polls after the script was fetched until it is given up: by then it has run, unless there was nothing to run. */
const POLLS_TO_RUN = 10;

/** How the page gets office.js: not at all, or by a script of which nobody knows yet whether it comes. */
export function officeScript(): HTMLScriptElement | undefined {
  return [...document.scripts].find(({ src }) => /\/office(?:\.debug)?\.js(?:[?#]|$)/i.test(src));
}

/** The library, once it is there. */
export function officeLibrary(): typeof Office | undefined {
  const { Office: library } = globalThis as { Office?: typeof Office };
  return typeof library?.onReady === "function" ? library : undefined;
}

/**
 * Tells that the library is there, or that its script failed to bring it. The script's own events may have passed before anybody
 * listened, so the library is looked for as well; once that was stopped, or given up, only the events count.
 */
export function awaitLibrary(script: HTMLScriptElement | undefined, tell: (library: typeof Office | undefined) => void): { stop(): void } {
  let polls = 0;
  const stop = (): void => clearInterval(timer);
  const end = (): void => {
    stop();
    script?.removeEventListener("load", end);
    script?.removeEventListener("error", end);
    tell(officeLibrary());
  };
  const look = (): void => {
    if (officeLibrary()) return end();
    if (!script || !wasFetched(script)) return;
    polls += 1;
    if (polls < POLLS_TO_RUN) return;
    stop();
    tell(undefined);
  };

  const timer = setInterval(look, POLL_MS);
  script?.addEventListener("load", end);
  script?.addEventListener("error", end);
  if (officeLibrary()) end();
  return { stop };
}

/** Chromium names a script here also when it was blocked, whatever the reason. */
function wasFetched(script: HTMLScriptElement): boolean {
  return performance.getEntriesByName?.(script.src, "resource").length > 0;
}
