import { defaults, ofAddIn, ofProfile } from "../host/options";
import type { Options, Permission } from "../host/options";
import type { Fault } from "../host/faults";
import type { ThemeName } from "../host/theme";
import { profileNamed } from "../profiles";
import type { Absence } from "../profiles/profile";

/** What the address of the page asks for. */
export interface Start {
  readonly options: Options;
  readonly theme: ThemeName;
  readonly width: number;
  /** An item id or a file name; "nothing" for no message at all. */
  readonly open: string | undefined;
  readonly faults: readonly (readonly [number | string, Fault])[];
  /** What the add-in has kept with the mailbox before, as JSON text for each name. */
  readonly roamingSettings: Readonly<Record<string, string>>;
}

const NARROWEST = 200;
const WIDEST = 900;

/**
 * ?profile=classic-windows &answer=refused &shared=1 &lang=sv-SE &theme=dark &width=300 &open=<id or file>|nothing
 * &addin=helpdesk (the helpdesk's manifest: several messages, and its permission) &nothing=null|itemless|closes &several=… &officeTheme=none &mailbox=1.13 &permission=0…3 (the host's numbering)
 * &version=16.0.15000.0 (of such a host office.js sends telemetry to Microsoft) &telemetry=outlook (it hands it to the host)
 * &faults={"204":{"kind":"silent"}} &settings={"name":{"any":"value"}} (roaming settings kept before) &reports=inactive (the same as answer=refused)
 */
export function readQuery(search: string): Start {
  const query = new URLSearchParams(search);
  const text = (name: string): string | undefined => query.get(name) ?? undefined;
  const profile = profileNamed(text("profile"));
  const own = ofProfile(profile, text("reports") === "inactive" ? "refused" : text("answer"));
  const addIn = ofAddIn(text("addin") === "helpdesk" ? "helpdesk" : "user");
  const width = Number(text("width")) || profile.widths[0];
  return {
    options: {
      ...own,
      ...addIn,
      whenNothing: readAbsence(text("nothing")) ?? own.whenNothing,
      whenSeveral: readAbsence(text("several")) ?? own.whenSeveral,
      requirementSet: text("mailbox") ?? own.requirementSet,
      shared: text("shared") === "1",
      locale: text("lang") ?? defaults.locale,
      permission: readPermission(text("permission")) ?? addIn.permission,
      officeTheme: text("officeTheme"),
      fullVersion: text("version") ?? defaults.fullVersion,
      takesTelemetry: text("telemetry") === "outlook",
    },
    theme: text("theme") === "dark" ? "dark" : "light",
    width: Math.min(Math.max(width, NARROWEST), WIDEST),
    open: text("open"),
    faults: readFaults(query.get("faults")),
    roamingSettings: readSettings(query.get("settings")),
  };
}

function readAbsence(text: string | undefined): Absence | undefined {
  return text === "null" || text === "itemless" || text === "closes" ? text : undefined;
}

function readPermission(text: string | undefined): Permission | undefined {
  const permission = Number(text);
  return permission === 0 || permission === 1 || permission === 2 || permission === 3 ? permission : undefined;
}

function readFaults(json: string | null): Start["faults"] {
  const faults = JSON.parse(json ?? "{}") as Record<string, Fault>;
  return Object.entries(faults).map(([key, fault]) => [/^\d+$/.test(key) ? Number(key) : key, fault]);
}

function readSettings(json: string | null): Start["roamingSettings"] {
  const settings = JSON.parse(json ?? "{}") as Record<string, unknown>;
  return Object.fromEntries(Object.entries(settings).map(([name, value]) => [name, JSON.stringify(value)]));
}
