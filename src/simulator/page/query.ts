import { defaults } from "../host/options";
import type { Options, Permission } from "../host/options";
import type { Fault } from "../host/faults";
import type { ThemeName } from "../host/theme";

/** What the address of the page asks for. */
export interface Start {
  readonly options: Options;
  readonly theme: ThemeName;
  readonly width: number;
  /** An item id or a file name; "nothing" for no message at all. */
  readonly open: string | undefined;
  readonly faults: readonly (readonly [number | string, Fault])[];
}

const NARROWEST = 200;
const WIDEST = 900;
const USUAL_WIDTH = 320;

/**
 * ?lang=sv-SE &theme=dark &width=300 &open=<id or file>|nothing &nothing=itemless &officeTheme=none &reports=inactive &mailbox=1.13
 * &permission=0…3 (the host's numbering) &faults={"204":{"kind":"silent"}}
 */
export function readQuery(search: string): Start {
  const query = new URLSearchParams(search);
  const width = Number(query.get("width")) || USUAL_WIDTH;
  return {
    options: {
      locale: query.get("lang") ?? defaults.locale,
      requirementSet: query.get("mailbox") ?? defaults.requirementSet,
      permission: readPermission(query.get("permission")),
      nothingAs: query.get("nothing") === "itemless" ? "itemless" : "null",
      officeTheme: query.get("officeTheme") ?? defaults.officeTheme,
      reportsActivate: query.get("reports") !== "inactive",
    },
    theme: query.get("theme") === "dark" ? "dark" : "light",
    width: Math.min(Math.max(width, NARROWEST), WIDEST),
    open: query.get("open") ?? undefined,
    faults: readFaults(query.get("faults")),
  };
}

function readPermission(text: string | null): Permission {
  const permission = Number(text ?? defaults.permission);
  return permission === 0 || permission === 1 || permission === 2 || permission === 3 ? permission : defaults.permission;
}

function readFaults(json: string | null): Start["faults"] {
  const faults = JSON.parse(json ?? "{}") as Record<string, Fault>;
  return Object.entries(faults).map(([key, fault]) => [/^\d+$/.test(key) ? Number(key) : key, fault]);
}
