import type { Wording } from "../locales/wording";

/** The programs that most people have, the likeliest first; each a key of `instructions.ways`. */
const WAYS = ["web", "classic", "mac", "phone", "gmail", "appleMail"] as const;

/** How a report is sent as an attachment, for whoever sent a picture of it or copied words: a text to pass on, worded by the part "reply". */
export function instructionsText(t: Wording): string {
  return [t("instructions.intro"), ...WAYS.map((way) => `${t(`instructions.ways.${way}.title`)}\n${t(`instructions.ways.${way}.text`)}`)].join("\n\n");
}
