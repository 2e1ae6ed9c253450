import type { Card } from "./card";

/** What became of the message and who must act, as seen at this moment, in milliseconds since 1970. */
export function asOf({ fate, who, overdue }: Pick<Card, "fate" | "who" | "overdue">, now: number): Pick<Card, "fate" | "who"> {
  return overdue && now >= Date.parse(overdue.from) ? { fate: overdue.fate, who: overdue.who } : { fate, who };
}
