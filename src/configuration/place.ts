import { shown } from "../cards/shown";

const LONGEST = 100;

/** Where something stands in the file: "causes.spf-fail.en", "ownDomains[2]". */
export function placeInside(at: string, key: string | number): string {
  if (typeof key === "number") return `${at}[${key}]`;
  // As long as can be shown, and no longer for all that is nested in it.
  return (at === "" ? key : `${at}.${key}`).slice(0, 4 * LONGEST);
}

/** For a reader, in one line: a key is anybody's words, and may be none at all. */
export function shownPlace(at: string): string {
  return shown(at.replace(/\s/g, " "), LONGEST) || '""';
}
