import { answerNamed, profileNamed } from "../profiles";
import type { Absence, Profile, ReportAnswer } from "../profiles/profile";

/** The add-in's permission as the host numbers it; Office.js has its own numbers. */
export const Permission = { restricted: 0, readItem: 1, readWriteMailbox: 2, readWriteItem: 3 } as const;
export type Permission = (typeof Permission)[keyof typeof Permission];

const RANK: Readonly<Record<Permission, number>> = { 0: 0, 1: 1, 3: 2, 2: 3 };
export const allows = (held: Permission, needed: Permission): boolean => RANK[held] >= RANK[needed];

/** Which Outlook is simulated, and how it behaves. */
export interface Options {
  profile: Profile;
  /** What happens when a report is opened. */
  answer: ReportAnswer;
  /** What the add-in is told when no message is open, or several are selected. */
  whenNothing: Absence;
  whenSeveral: Absence;
  /** The newest Mailbox requirement set the host claims. */
  requirementSet: string;
  /** Whether the mailbox is one that is shared with others. */
  shared: boolean;
  /** Display and content language, for example "sv-SE". */
  locale: string;
  readonly permission: Permission;
  /** Office.context.officeTheme at the start: "none", or four colours such as "000000-ffffff-000000-ffff00"; else the theme's own. */
  readonly officeTheme: string | undefined;
  /** What the host says of its own version. office.js sends its telemetry to Microsoft or not, as this number says (docs/privacy.md). */
  readonly fullVersion: string;
  /** Whether the host claims to take office.js's telemetry itself. */
  readonly takesTelemetry: boolean;
}

/** What a profile itself decides. */
export function ofProfile(profile: Profile, answer?: string): Pick<Options, "profile" | "answer" | "whenNothing" | "whenSeveral" | "requirementSet"> {
  const { whenNothing, whenSeveral, requirementSet } = profile;
  return { profile, answer: answerNamed(profile, answer), whenNothing, whenSeveral, requirementSet };
}

export const defaults: Options = {
  ...ofProfile(profileNamed(undefined)),
  shared: false,
  locale: "en-US",
  permission: Permission.readItem,
  officeTheme: undefined,
  // Of this office.js makes a version above 16.0, and sends nothing.
  fullVersion: "16.01",
  takesTelemetry: false,
};
