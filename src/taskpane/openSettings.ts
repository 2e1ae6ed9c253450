import { createListeners } from "../host/listeners";
import type { MailHost, Unsubscribe } from "../host/mailbox";
import { settingsFrom, type Settings } from "./settings";

export type Keeping = "kept" | "not-kept";

/** The reader's settings while the page is open: one for the page, since its language depends on them as well. */
export interface OpenedSettings {
  readonly current: Settings;
  /** Whether what was changed last will be there the next time; "kept" while nothing says otherwise. */
  readonly keeping: Keeping;
  /** Holds at once and is kept by the host; a value that makes no sense is the default. */
  readonly change: (part: Partial<Settings>) => void;
  readonly onChanged: (listener: () => void) => Unsubscribe;
}

/** Starts from what is at hand, and reads again what was kept when Outlook has answered; what the reader has changed by then holds. */
export function openSettings(host: Pick<MailHost, "settings" | "onItemChanged">): OpenedSettings {
  const listeners = createListeners<Settings>();
  let current = settingsFrom(host.settings.kept());
  let chosen: Partial<Settings> = {};
  let keeping: Keeping = "kept";
  let turn = 0;

  const become = (next: Settings): void => {
    if (isSame(next, current)) return;
    current = next;
    listeners.tell(current);
  };
  const keep = async (): Promise<void> => {
    turn += 1;
    const own = turn;
    const now = await host.settings.keep({ ...current });
    if (own !== turn || now === keeping) return;
    keeping = now;
    listeners.tell(current);
  };
  host.onItemChanged((why) => {
    if (why !== "started") return;
    become(settingsFrom({ ...settingsFrom(host.settings.kept()), ...chosen }));
    if (Object.keys(chosen).length > 0) void keep();
  });

  return {
    get current() {
      return current;
    },
    get keeping() {
      return keeping;
    },
    change(part) {
      const next = settingsFrom({ ...current, ...part });
      if (isSame(next, current) && keeping === "kept") return;
      chosen = { ...chosen, ...part };
      become(next);
      void keep();
    },
    onChanged: listeners.add,
  };
}

/** Both have their fields in the order of settingsFrom. */
function isSame(one: Settings, other: Settings): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
