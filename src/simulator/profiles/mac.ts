import type { Profile } from "./profile";

export const mac = {
  name: "mac",
  label: "Outlook on Mac",
  hostName: "Outlook",
  hostVersion: "16.102.25101223",
  platform: "Mac",
  requirementSet: "1.13",
  lacks: [],
  answers: ["refused", "works", "null-item", "no-item"],
  pinnedHears: "null",
  whenNothing: "itemless",
  whenSeveral: "null",
  nullBetween: false,
  sharedMailbox: "works",
  drag: "files",
  dragsOpenMessage: true,
  dragFormat: "eml",
  pins: true,
  widths: [320, 300, 450],
} as const satisfies Profile;
