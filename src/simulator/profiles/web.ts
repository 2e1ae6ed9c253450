import type { Profile } from "./profile";

export const web = {
  name: "web",
  label: "Outlook on the web",
  hostName: "OutlookWebApp",
  hostVersion: "15.20.9343.12",
  platform: "OfficeOnline",
  requirementSet: "1.15",
  lacks: [],
  answers: ["notice", "refused", "works", "null-item", "no-item"],
  // office-js #974: no ItemChanged for a report.
  pinnedHears: "nothing",
  // "Add-ins don't activate when a message isn't selected", says the documentation of panes without an item.
  whenNothing: "closes",
  whenSeveral: "null",
  nullBetween: false,
  sharedMailbox: "works",
  drag: "event",
  dragsOpenMessage: false,
  dragFormat: "eml",
  pins: true,
  widths: [320, 300, 450],
} as const satisfies Profile;
