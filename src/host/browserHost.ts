import { createListeners } from "./listeners";
import type { MailHost } from "./mailbox";
import { openTheme } from "./theme";

/** The page without Outlook around it: nothing is open. `later` takes over when Outlook answers after all. */
export function browserHost(later?: Promise<MailHost>): MailHost {
  const changes = createListeners<undefined>();
  const theme = openTheme();
  let outlook: MailHost | undefined;

  later?.then((host) => {
    outlook = host;
    host.onItemChanged(() => changes.tell(undefined));
    host.onThemeChanged(theme.tell);
    theme.tell(host.theme);
    changes.tell(undefined);
  }).catch(() => undefined);

  return {
    language: navigator.language,
    get ownDomains() {
      return outlook?.ownDomains ?? [];
    },
    get theme() {
      return theme.theme;
    },
    onThemeChanged: theme.onThemeChanged,
    openItem: () => outlook?.openItem() ?? { kind: "no-item" },
    onItemChanged: changes.add,
    read: (item) => outlook?.read(item) ?? Promise.resolve({ kind: "not-handed-over", reason: "not-supported" }),
  };
}
