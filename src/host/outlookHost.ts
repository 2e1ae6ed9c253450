import { callOffice, type Callback } from "./callOffice";
import { clientOf, traitsOf } from "./client";
import type { HandInSource } from "./handIn/openHandIn";
import { openItemOf } from "./identity";
import { lateSelection } from "./lateSelection";
import type { MailHost } from "./mailbox";
import { canOpenNewMessage, canOpenReply, openNewMessage, openReply } from "./newMessage";
import { readAhead } from "./readAhead";
import { readItem } from "./readItem";
import type { SettingsSource } from "./settings";
import { themeOf, type ThemeSource } from "./theme";
import { told } from "./told";

/** What Outlook itself answers for. */
export type OutlookHost = Pick<MailHost, "client" | "language" | "ownDomains" | "openItem" | "read" | "selection" | "readSelected" | "canOpenNewMessage" | "openNewMessage" | "canOpenReply" | "openReply">;

/** What the page has with or without an Outlook, and Outlook adds to. */
export interface Page {
  readonly theme: ThemeSource;
  readonly handIn: HandInSource;
  readonly settings: SettingsSource;
}

/** What the page is told of. */
export interface Changes {
  /** Another message is open, or none. */
  opened(): void;
  /** Something else is selected, be it one message or several. */
  selected(): void;
}

/** The open message of Outlook, and those that are selected. */
export function outlookHost(context: Office.Context, { theme, handIn, settings }: Page, { opened, selected }: Changes): OutlookHost {
  const { mailbox } = context;
  let selections = 0;
  register(mailbox, Office.EventType?.ItemChanged, () => {
    selections += 1;
    opened();
  });
  // Each registration goes to Outlook and back: first goes what the first card waits for.
  setTimeout(() => {
    register(mailbox, Office.EventType?.OfficeThemeChanged, (event) => theme.tell(themeOf(event.officeTheme)));
    register(mailbox, Office.EventType?.SelectedItemsChanged, selected);
    register(mailbox, Office.EventType?.DragAndDropEvent, ({ dragAndDropEventData }) => dragAndDropEventData && handIn.outlookDrag(dragAndDropEventData));
  });
  theme.tell(themeOf(told(() => context.officeTheme)));
  settings.outlook(context);

  const traits = traitsOf(context);
  return {
    client: clientOf(traits),
    language: told(() => context.displayLanguage) || navigator.language,
    // Not known to a pane that starts without an item; perhaps it is once there is one.
    get ownDomains() {
      return domainsOf(told(() => mailbox.userProfile.emailAddress));
    },
    openItem: () => openItemOf(mailbox),
    read: readAhead(({ id }, later) => readItem({ mailbox, selections: () => selections }, id, later), openItemOf(mailbox), () => selections === 0),
    ...lateSelection(mailbox, traits.has),
    canOpenNewMessage: () => canOpenNewMessage(mailbox, traits.has),
    openNewMessage: (message) => openNewMessage(mailbox, traits.has, message),
    canOpenReply: () => canOpenReply(mailbox, traits.has),
    openReply: (body) => openReply(mailbox, traits.has, body),
  };
}

interface OutlookEvent {
  readonly officeTheme?: Office.OfficeTheme;
  readonly dragAndDropEventData?: Office.DragAndDropEventArgs["dragAndDropEventData"];
}

function register(mailbox: Office.Mailbox, event: Office.EventType | undefined, handler: (event: OutlookEvent) => void): void {
  if (event === undefined || typeof mailbox.addHandlerAsync !== "function") return;
  // An Outlook without this event has a pane that closes with its item, never changes its theme, or lets the browser drag.
  callOffice("addHandlerAsync", (done: Callback<void>) => mailbox.addHandlerAsync(event, handler, done)).catch(() => undefined);
}

function domainsOf(address: string | null | undefined): readonly string[] {
  const domain = address?.split("@").at(-1)?.trim().toLowerCase();
  return address?.includes("@") && domain ? [domain] : [];
}
