import { callOffice, type Callback } from "./callOffice";
import type { SettingsStore, SettingsValue } from "./mailbox";
import { told } from "./told";

/** The settings part of a host. */
export interface SettingsSource extends SettingsStore {
  /** Outlook answered: what it keeps with the mailbox comes first from now on. */
  outlook(context: Office.Context): void;
}

type Roaming = Pick<Office.RoamingSettings, "get" | "set" | "saveAsync">;

const NAME = "whybounce";
const LIMIT_MS = 4_000;
/** Beyond it office.js saves nothing, of other settings neither; it counts the settings as JSON within JSON. */
const LARGEST = 32 * 1024;

/**
 * What is chosen in this page counts until it closes, wherever it could be kept. Of an older choice Outlook's own counts before the
 * browser's: the browser has what Outlook refused, or what was chosen without one.
 */
export function openSettings(): SettingsSource {
  let roaming: Roaming | undefined;
  let isInOutlook = false;
  let place = NAME;
  let chosen: { readonly value: SettingsValue } | undefined;

  const keep = async (value: SettingsValue): Promise<"kept" | "not-kept"> => {
    chosen = { value };
    if (roaming && (await saved(roaming, value))) {
      isInOutlook = true;
      return "kept";
    }
    // By now something else may have been chosen; and what Outlook has of before will count when the page is opened again.
    return write(place, chosen.value) && !isInOutlook ? "kept" : "not-kept";
  };
  return {
    kept: () => (chosen ? chosen.value : ((roaming && found(roaming)) ?? read(place))),
    keep,
    outlook(context) {
      roaming = roamingOf(context);
      isInOutlook = roaming !== undefined && found(roaming) !== undefined;
      const partition = told(() => context.partitionKey);
      place = typeof partition === "string" && partition !== "" ? `${partition}${NAME}` : NAME;
      if (chosen) void keep(chosen.value);
    },
  };
}

/** Not every Outlook has it, nor has it whole. */
function roamingOf(context: Office.Context): Roaming | undefined {
  return told(() => {
    const settings: Partial<Roaming> | undefined = context.roamingSettings;
    return [settings?.get, settings?.set, settings?.saveAsync].every((member) => typeof member === "function") ? (settings as Roaming) : undefined;
  });
}

function found(roaming: Roaming): unknown {
  return told(() => roaming.get(NAME) as unknown) ?? undefined;
}

/** Never rejects. */
async function saved(roaming: Roaming, value: SettingsValue): Promise<boolean> {
  if (JSON.stringify({ [NAME]: JSON.stringify(value) }).length > LARGEST) return false;
  const start = (done: Callback<void>): void => {
    roaming.set(NAME, value);
    roaming.saveAsync(done);
  };
  return callOffice("saveAsync", start, LIMIT_MS).then(() => true, () => false);
}

/** Where the browser keeps nothing for a page in a frame, its storage throws when it is touched. */
function read(place: string): unknown {
  return told(() => JSON.parse(localStorage.getItem(place) ?? "null") as unknown) ?? undefined;
}

function write(place: string, value: SettingsValue): boolean {
  return told(() => (localStorage.setItem(place, JSON.stringify(value)), true)) ?? false;
}
