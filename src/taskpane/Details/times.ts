import type { Language } from "../../locales";

const UNITS = [["day", 86_400], ["hour", 3600], ["minute", 60], ["second", 1]] as const;

/** A moment in the reader's own time zone, to the second. */
export function timeText(at: Date, language: Language): string {
  return new Intl.DateTimeFormat(language, { day: "numeric", month: "short", hour: "numeric", minute: "2-digit", second: "2-digit" }).format(at);
}

/** "2 hr 5 min": the largest unit that fits, and the next below it where there is some of that. */
export function durationText(seconds: number, language: Language): string {
  const largest = UNITS.findIndex(([unit, length]) => seconds >= length || unit === "second");
  return UNITS.slice(largest, largest + 2)
    .map(([unit, length], place) => [unit, Math.floor((place === 0 ? seconds : seconds % UNITS[largest]![1]) / length)] as const)
    .filter(([, number], place) => place === 0 || number > 0)
    .map(([unit, number]) => new Intl.NumberFormat(language, { style: "unit", unit, unitDisplay: "short" }).format(number))
    .join(" ");
}
