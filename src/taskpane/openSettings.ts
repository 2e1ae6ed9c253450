import { createListeners } from "../host/listeners";
import type { MailHost, Unsubscribe } from "../host/mailbox";
import { chosenFrom, defaults, type Settings } from "./settings";

export type Keeping = "kept" | "not-kept";

/** The reader's settings while the page is open: one for the page, since its language depends on them as well. */
export interface OpenedSettings {
  readonly current: Settings;
  /** Whether what was changed last will be there the next time; "kept" while nothing says otherwise. */
  readonly keeping: Keeping;
  /** Holds at once and is kept by the host; a value that makes no sense is the default. */
  readonly change: (part: Partial<Settings>) => void;
  /** What holds from now on where the reader has chosen nothing. */
  readonly preset: (part: Partial<Settings>) => void;
  readonly onChanged: (listener: () => void) => Unsubscribe;
}

/**
 * Starts from what is at hand, and reads again what was kept when Outlook has answered; what the reader has changed by then holds. Only what
 * was chosen is kept: a default may be another one the next time.
 */
export function openSettings(host: Pick<MailHost, "settings" | "onItemChanged">): OpenedSettings {
  const listeners = createListeners<Settings>();
  let base = defaults;
  let chosen = chosenFrom(host.settings.kept());
  let changed: Partial<Settings> = {};
  let current: Settings = { ...base, ...chosen };
  const keeper = openKeeper(host, () => listeners.tell(current));

  const become = (): void => {
    const next = { ...base, ...chosen };
    if (isSame(next, current)) return;
    current = next;
    listeners.tell(current);
  };
  host.onItemChanged((why) => {
    if (why !== "started") return;
    chosen = chosenFrom({ ...chosenFrom(host.settings.kept()), ...changed });
    become();
    if (Object.keys(changed).length > 0) keeper.keep(chosen);
  });

  return {
    get current() {
      return current;
    },
    get keeping() {
      return keeper.keeping;
    },
    change(part) {
      // What makes no sense takes back what was chosen before.
      const after = chosenFrom({ ...chosen, ...part });
      if (isSame({ ...base, ...after }, current) && keeper.keeping === "kept") return;
      changed = { ...changed, ...part };
      chosen = after;
      become();
      keeper.keep(chosen);
    },
    preset(part) {
      base = { ...defaults, ...chosenFrom(part) };
      become();
    },
    onChanged: listeners.add,
  };
}

interface Keeper {
  readonly keeping: Keeping;
  readonly keep: (chosen: Partial<Settings>) => void;
}

/** Has the host keep what was chosen, and knows whether it kept the last of it; `changed` is told when that is no longer so, or is again. */
function openKeeper({ settings }: Pick<MailHost, "settings">, changed: () => void): Keeper {
  let keeping: Keeping = "kept";
  let turn = 0;
  const keep = async (chosen: Partial<Settings>): Promise<void> => {
    turn += 1;
    const own = turn;
    const now = await settings.keep({ ...chosen });
    if (own !== turn || now === keeping) return;
    keeping = now;
    changed();
  };
  return {
    get keeping() {
      return keeping;
    },
    keep: (chosen) => void keep(chosen),
  };
}

/** Both have their fields in the order of the defaults. */
function isSame(one: Settings, other: Settings): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
