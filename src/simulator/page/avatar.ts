import type { Person } from "../mail/message";
import { element } from "./dom";

const HUES = [210, 260, 320, 170, 20, 140, 240, 350];

/** The coloured circle with initials before a sender's name; decoration, since the name stands beside it. */
export function avatar({ name, address }: Person): HTMLElement {
  const words = name.match(/\p{L}+/gu) ?? [];
  const initials = [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) => word?.[0] ?? "").join("").toUpperCase();
  const sum = Array.from(address || name).reduce((total, char) => total + char.charCodeAt(0), 0);
  return element("span", { class: "avatar", "aria-hidden": "true", style: `--hue:${HUES[sum % HUES.length]}` }, initials || "?");
}
