import { phone } from "./phone";
import type { Profile } from "./profile";

export const iphone = {
  ...phone,
  name: "iphone",
  label: "Outlook on iPhone",
  hostName: "OutlookIOS",
  hostVersion: "4.2540.0",
  platform: "iOS",
} as const satisfies Profile;
