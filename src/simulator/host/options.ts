/** The add-in's permission as the host numbers it; Office.js has its own numbers. */
export const Permission = { restricted: 0, readItem: 1, readWriteMailbox: 2, readWriteItem: 3 } as const;
export type Permission = (typeof Permission)[keyof typeof Permission];

const RANK: Readonly<Record<Permission, number>> = { 0: 0, 1: 1, 3: 2, 2: 3 };
export const allows = (held: Permission, needed: Permission): boolean => RANK[held] >= RANK[needed];

/** Which Outlook is simulated. */
export interface Options {
  /** Display and content language, for example "sv-SE". */
  locale: string;
  /** The newest Mailbox requirement set the host claims. */
  requirementSet: string;
  permission: Permission;
  /** What the add-in is told when no message is open: two ways are known, and which one Outlook takes is not. */
  nothingAs: "null" | "itemless";
  /** Office.context.officeTheme at the start: "none", or four colours such as "000000-ffffff-000000-ffff00"; else the theme's own. */
  officeTheme: string | undefined;
  /** False where reports (message class REPORT.*) do not activate add-ins, as Microsoft's documentation says. */
  reportsActivate: boolean;
}

export const defaults: Options = {
  locale: "en-US",
  requirementSet: "1.14",
  permission: Permission.readItem,
  nothingAs: "null",
  officeTheme: undefined,
  reportsActivate: true,
};
