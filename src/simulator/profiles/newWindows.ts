import type { Profile } from "./profile";
import { web } from "./web";

/** The web's own program in a window of Windows. */
export const newWindows = {
  ...web,
  name: "new-windows",
  label: "New Outlook on Windows",
  hostName: "newOutlookWindows",
  hostVersion: "20250801001.10",
} as const satisfies Profile;
