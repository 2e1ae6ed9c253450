import { phone } from "./phone";
import type { Profile } from "./profile";

export const android = {
  ...phone,
  name: "android",
  label: "Outlook on Android",
  hostName: "OutlookAndroid",
  hostVersion: "4.2540.1",
  platform: "Android",
} as const satisfies Profile;
