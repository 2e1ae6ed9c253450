import { answerNamed, profileNamed } from "../profiles";
import type { Absence, Profile, ReportAnswer } from "../profiles/profile";

/** The add-in's permission as the host numbers it; Office.js has its own numbers. */
export const Permission = { restricted: 0, readItem: 1, readWriteMailbox: 2, readWriteItem: 3 } as const;
export type Permission = (typeof Permission)[keyof typeof Permission];

const RANK: Readonly<Record<Permission, number>> = { 0: 0, 1: 1, 3: 2, 2: 3 };
export const allows = (held: Permission, needed: Permission): boolean => RANK[held] >= RANK[needed];

/** For whom the add-in is: each has a manifest of its own. */
export type AddIn = "user" | "helpdesk";

/** What the manifest asks for. */
const PERMISSIONS: Readonly<Record<AddIn, Permission>> = { user: Permission.readItem, helpdesk: Permission.readWriteMailbox };

/** Which Outlook is simulated, and how it behaves. */
export interface Options {
  profile: Profile;
  /** What happens when a report is opened. */
  answer: ReportAnswer;
  /** What the add-in is told when no message is open, or several are selected. */
  whenNothing: Absence;
  /** Undefined: as the Outlook and the add-in's manifest decide together. */
  whenSeveral: Absence | undefined;
  /** The newest Mailbox requirement set the host claims. */
  requirementSet: string;
  /** Whether the mailbox is one that is shared with others. */
  shared: boolean;
  /** Display and content language, for example "sv-SE". */
  locale: string;
  addIn: AddIn;
  permission: Permission;
  /** Office.context.officeTheme at the start: "none", or four colours such as "000000-ffffff-000000-ffff00"; else the theme's own. */
  readonly officeTheme: string | undefined;
  /** What the host says of its own version. office.js sends its telemetry to Microsoft or not, as this number says (docs/privacy.md). */
  readonly fullVersion: string;
  /** Whether the host claims to take office.js's telemetry itself. */
  readonly takesTelemetry: boolean;
}

/** What a profile itself decides. */
export function ofProfile(profile: Profile, answer?: string): Pick<Options, "profile" | "answer" | "whenNothing" | "whenSeveral" | "requirementSet"> {
  const { whenNothing, requirementSet } = profile;
  return { profile, answer: answerNamed(profile, answer), whenNothing, whenSeveral: undefined, requirementSet };
}

/** What a manifest decides. */
export function ofAddIn(addIn: AddIn): Pick<Options, "addIn" | "permission"> {
  return { addIn, permission: PERMISSIONS[addIn] };
}

/** Whether several selected messages keep the pane, or open it: the helpdesk's manifest says SupportsMultiSelect, which came with Mailbox 1.13. */
export function takesSeveral({ addIn, requirementSet }: Pick<Options, "addIn" | "requirementSet">): boolean {
  return addIn === "helpdesk" && isAtLeast(requirementSet, "1.13");
}

export function isAtLeast(set: string, needed: string): boolean {
  return Number(set.split(".")[1]) >= Number(needed.split(".")[1]);
}

export const defaults: Options = {
  ...ofProfile(profileNamed(undefined)),
  shared: false,
  locale: "en-US",
  ...ofAddIn("user"),
  officeTheme: undefined,
  // Of this office.js makes a version above 16.0, and sends nothing.
  fullVersion: "16.01",
  takesTelemetry: false,
};
