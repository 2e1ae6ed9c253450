import type { OpenItem } from "./mailbox";
import { awaitLibrary, officeLibrary, officeScript } from "./officeScript";

export type NoOutlook = Extract<OpenItem, { kind: "no-outlook" }>;

export type Found = { readonly kind: "outlook"; readonly context: Office.Context } | NoOutlook;

const BROWSER: NoOutlook = { kind: "no-outlook", because: "browser" };
const BLOCKED: NoOutlook = { kind: "no-outlook", because: "blocked" };
const SILENT: NoOutlook = { kind: "no-outlook", because: "silent" };

/**
 * Tells what is around the page: at once when nothing asks for office.js, otherwise when that answers, and after the limit that it does
 * not. An Outlook that answers after that is told all the same.
 */
export function findOutlook(tell: (found: Found) => void, limitMs: number): void {
  const script = officeScript();
  if (!script && !officeLibrary()) return tell(BROWSER);

  const limit = setTimeout(() => {
    library.stop();
    tell(officeLibrary() ? SILENT : BLOCKED);
  }, limitMs);
  const settle = (found: Found): void => {
    clearTimeout(limit);
    tell(found);
  };
  const library = awaitLibrary(script, (office) => (office ? void whenReady(office).then(settle) : settle(BLOCKED)));
}

/** May take for ever: it does when its page was once framed by Outlook in the same tab and now stands alone. */
async function whenReady(office: typeof Office): Promise<Found> {
  try {
    const { host } = await office.onReady();
    return host === office.HostType.Outlook ? { kind: "outlook", context: office.context } : BROWSER;
  } catch {
    return SILENT;
  }
}
