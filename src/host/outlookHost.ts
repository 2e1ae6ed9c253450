import { callOffice, type Callback } from "./callOffice";
import { openItemOf } from "./identity";
import { createListeners } from "./listeners";
import type { MailHost } from "./mailbox";
import { readItem } from "./readItem";
import { openTheme, themeOf } from "./theme";

/** The open message of Outlook. */
export function outlookHost(context: Office.Context): MailHost {
  const { mailbox } = context;
  const changes = createListeners<undefined>();
  const theme = openTheme(themeOf(context.officeTheme));
  register(mailbox, Office.EventType?.ItemChanged, () => changes.tell(undefined));
  register(mailbox, Office.EventType?.OfficeThemeChanged, (event) => theme.tell(themeOf(event.officeTheme)));

  return {
    language: context.displayLanguage || navigator.language,
    ownDomains: domainsOf(mailbox.userProfile?.emailAddress),
    get theme() {
      return theme.theme;
    },
    onThemeChanged: theme.onThemeChanged,
    openItem: () => openItemOf(mailbox),
    onItemChanged: changes.add,
    read: ({ id }) => readItem(mailbox, id),
  };
}

type Handler = (event: { readonly officeTheme?: Office.OfficeTheme }) => void;

function register(mailbox: Office.Mailbox, event: Office.EventType | undefined, handler: Handler): void {
  if (event === undefined || typeof mailbox.addHandlerAsync !== "function") return;
  // An Outlook without this event has a pane that closes with its item, or never changes its theme.
  callOffice("addHandlerAsync", (done: Callback<void>) => mailbox.addHandlerAsync(event, handler, done)).catch(() => undefined);
}

function domainsOf(address: string | undefined): readonly string[] {
  const domain = address?.split("@").at(-1)?.trim().toLowerCase();
  return address?.includes("@") && domain ? [domain] : [];
}
