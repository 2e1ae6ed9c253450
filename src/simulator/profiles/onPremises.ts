import type { Profile } from "./profile";

/** Exchange 2019 and its own Outlook on the web: the server has set 1.5, and only the modern web pins and drags. */
export const onPremises = {
  name: "on-premises",
  label: "Exchange Server 2019 (its own web)",
  hostName: "OutlookWebApp",
  hostVersion: "15.2.1748.10",
  platform: "OfficeOnline",
  requirementSet: "1.5",
  lacks: [],
  answers: ["refused", "works", "null-item"],
  pinnedHears: "nothing",
  whenNothing: "closes",
  whenSeveral: "closes",
  nullBetween: false,
  sharedMailbox: "refused",
  drag: "none",
  dragsOpenMessage: false,
  dragFormat: "eml",
  pins: false,
  widths: [320, 300, 450],
} as const satisfies Profile;
