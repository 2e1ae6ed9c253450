import { useSyncExternalStore } from "react";
import type { Keeping, OpenedSettings } from "./openSettings";
import type { Settings } from "./settings";

/** The reader's settings as they are now, and how to change them. */
export interface SettingsAtHand {
  readonly settings: Settings;
  readonly keeping: Keeping;
  readonly change: OpenedSettings["change"];
}

/** Follows the settings: whatever changes them, what uses this is drawn again. */
export function useSettings(opened: OpenedSettings): SettingsAtHand {
  const settings = useSyncExternalStore(opened.onChanged, () => opened.current);
  const keeping = useSyncExternalStore(opened.onChanged, () => opened.keeping);
  return { settings, keeping, change: opened.change };
}
