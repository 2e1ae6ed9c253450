import { shown } from "../shown";
import { withoutComments } from "../../core/mime/withoutComments";

/** A moment, or the report's own words for it where they name none: a time without a zone could be anybody's. */
export type When = Date | string;

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
/** RFC 5322 §4.3: hours from Greenwich of the zones that have a name. */
const ZONES: Readonly<Record<string, number>> = { UT: 0, UTC: 0, GMT: 0, Z: 0, EDT: -4, EST: -5, CDT: -5, CST: -6, MDT: -6, MST: -7, PDT: -7, PST: -8 };
const DATE = /^\s{0,9}(?:[a-z]{3,9},?\s{1,9})?(\d{1,2})\s{1,9}([a-z]{3})\s{1,9}(\d{4})\s{1,9}(\d{1,2}):(\d{2})(?::(\d{2}))?\s{1,9}([+-]\d{4}|[a-z]{1,3})(?!\w)/i;

/** The moment that a mail header names. Strict: what a browser makes of nonsense by itself is a date, too. */
export function whenOf(words: string | undefined): When | undefined {
  if (words === undefined) return undefined;
  const bounded = words.slice(0, LONGEST);
  return momentIn(withoutComments(bounded)) ?? (shown(bounded.replace(/\s+/g, " "), 100) || undefined);
}

const LONGEST = 500;

function momentIn(words: string): Date | undefined {
  const found = DATE.exec(words);
  if (!found) return undefined;
  const [, day, name, year, hour, minute, second = "0", zone] = found;
  const month = MONTHS.indexOf(name!.toLowerCase());
  const offset = offsetOf(zone!.toUpperCase());
  const isTime = Number(hour) < 24 && Number(minute) < 60 && Number(second) <= 60;
  if (month < 0 || offset === undefined || !isTime) return undefined;
  const local = new Date(Date.UTC(Number(year), month, Number(day), Number(hour), Number(minute), Number(second)));
  // The 31st of a shorter month would be a day of the next.
  const isDay = new Date(Date.UTC(Number(year), month, Number(day))).getUTCDate() === Number(day);
  return isDay ? new Date(local.getTime() - offset * 60_000) : undefined;
}

/** Minutes from Greenwich. */
function offsetOf(zone: string): number | undefined {
  if (Object.hasOwn(ZONES, zone)) return ZONES[zone]! * 60;
  if (!/^[+-]/.test(zone)) return undefined;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(3));
  return zone.startsWith("-") ? -minutes : minutes;
}
