import type { Profile } from "./profile";

export const classicWindows = {
  name: "classic-windows",
  label: "Classic Outlook on Windows",
  hostName: "Outlook",
  hostVersion: "16.0.18925.20158",
  platform: "PC",
  requirementSet: "1.15",
  lacks: [],
  answers: ["refused", "works", "null-item", "no-item"],
  pinnedHears: "null",
  whenNothing: "null",
  whenSeveral: "itemless",
  nullBetween: true,
  sharedMailbox: "works",
  drag: "files",
  dragsOpenMessage: true,
  dragFormat: "msg",
  pins: true,
  widths: [320, 300, 450],
} as const satisfies Profile;
