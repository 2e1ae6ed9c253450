import { findOutlook, type Found } from "./findOutlook";
import { openHandIn } from "./handIn/openHandIn";
import { NOT_READ } from "./lateSelection";
import { createListeners } from "./listeners";
import type { MailHost, OpenItem } from "./mailbox";
import { outlookHost, type OutlookHost } from "./outlookHost";
import { openSettings } from "./settings";
import { openTheme } from "./theme";

const LIMIT_MS = 4_000;

/**
 * The program around the page. It is there at once, and what it says of Outlook becomes true when Outlook answers: until then the
 * open item is "starting", and from the limit on there is no Outlook, which may still take over.
 */
export function openHost(limitMs = LIMIT_MS): MailHost {
  const page = { theme: openTheme(), handIn: openHandIn(), settings: openSettings() };
  const changes = createListeners<"selected" | "started">();
  const selections = createListeners<"selected">();
  let outlook: OutlookHost | undefined;
  let alone: OpenItem = { kind: "starting" };

  const start = (found: Found): void => {
    if (found.kind === "no-outlook" && alone.kind === "no-outlook" && found.because === alone.because) return;
    try {
      if (found.kind === "outlook") outlook = outlookHost(found.context, page, { opened: () => changes.tell("selected"), selected: () => selections.tell("selected") });
      else alone = found;
    } catch {
      // It says that it is Outlook and has nothing of what makes one.
      alone = { kind: "no-outlook", because: "silent" };
    }
    changes.tell("started");
  };
  findOutlook(start, limitMs);

  return {
    get client() {
      return outlook?.client ?? "browser";
    },
    get language() {
      return outlook?.language ?? navigator.language;
    },
    get ownDomains() {
      return outlook?.ownDomains ?? [];
    },
    get theme() {
      return page.theme.theme;
    },
    onThemeChanged: page.theme.onThemeChanged,
    openItem: () => outlook?.openItem() ?? alone,
    onItemChanged: changes.add,
    read: (item, later) => outlook?.read(item, later) ?? Promise.resolve(NOT_READ),
    selection: () => outlook?.selection() ?? Promise.resolve({ kind: "none" }),
    onSelectionChanged: selections.add,
    readSelected: (message) => outlook?.readSelected(message) ?? Promise.resolve(NOT_READ),
    onHandedIn: page.handIn.onHandedIn,
    canOpenNewMessage: () => outlook?.canOpenNewMessage() ?? false,
    openNewMessage: (message) => outlook?.openNewMessage(message) ?? Promise.resolve("not-opened"),
    canOpenReply: () => outlook?.canOpenReply() ?? false,
    openReply: (body) => outlook?.openReply(body) ?? Promise.resolve("not-opened"),
    settings: page.settings,
  };
}
