import { android } from "./android";
import { classicWindows } from "./classicWindows";
import { iphone } from "./iphone";
import { mac } from "./mac";
import { newWindows } from "./newWindows";
import { onPremises } from "./onPremises";
import { plain } from "./plain";
import type { Profile, ReportAnswer } from "./profile";
import { web } from "./web";

export const profiles = [plain, web, newWindows, classicWindows, mac, iphone, android, onPremises] as const;
export type ProfileName = (typeof profiles)[number]["name"];

/** The Outlook of this name; the plain one when none is named. */
export function profileNamed(name: string | undefined): Profile {
  const found = profiles.find((one) => one.name === (name ?? plain.name));
  if (!found) throw new Error(`There is no Outlook named ${name}. There are: ${profiles.map((one) => one.name).join(", ")}.`);
  return found;
}

/** One of the answers this Outlook gives to opening a report; the usual one when none is named. */
export function answerNamed({ label, answers }: Profile, name: string | undefined): ReportAnswer {
  const found = answers.find((one) => one === (name ?? answers[0]));
  if (!found) throw new Error(`${label} does not answer "${name}". It does: ${answers.join(", ")}.`);
  return found;
}
