import type { Profile } from "./profile";

/** No Outlook in particular: the web's wire, and nothing in the way. */
export const plain = {
  name: "plain",
  label: "Any Outlook (everything works)",
  hostName: "OutlookWebApp",
  hostVersion: "20250801001.10",
  platform: "OfficeOnline",
  requirementSet: "1.14",
  lacks: [],
  answers: ["works", "notice", "refused", "null-item", "no-item"],
  pinnedHears: "null",
  whenNothing: "null",
  whenSeveral: "null",
  nullBetween: false,
  sharedMailbox: "refused",
  drag: "event",
  dragsOpenMessage: true,
  dragFormat: "eml",
  pins: true,
  widths: [320, 300, 450],
} as const satisfies Profile;
