import type { Verdict } from "../core/diagnosis";
import type { CardLocale } from "../locales/cardLocale";
import type { Card } from "./card";
import type { CardVerdict } from "./group";
import { permanenceOfCode } from "./permanence";

/** What became of the message; of one that is still being tried it changes when that ends. */
export function fateOf(verdicts: readonly [CardVerdict, ...CardVerdict[]], standing: Card["standing"], locale: CardLocale): Pick<Card, "fate" | "overdue"> {
  const [verdict] = verdicts;
  if (standing === "look-up") return { fate: locale.t(`lookUp.fate.${permanenceOfCode(verdict)}`) };
  const until = verdict.outcome === "delayed" ? triedUntil(verdicts) : undefined;
  if (!until) return { fate: locale.t(`fate.${verdict.outcome}`) };
  const time = locale.time(until);
  return {
    fate: locale.t("fate.delayedUntil", { until: time }),
    overdue: { from: until.toISOString(), fate: locale.t("fate.overdue", { until: time }), who: locale.t(`who.${verdict.owner}.${verdict.side}`, { context: "overdue" }) },
  };
}

/** Until when servers try, where all recipients' reports name the same time. */
export function triedUntil(verdicts: readonly Verdict[]): Date | undefined {
  const [first, ...others] = new Set(verdicts.map(({ retryUntil }) => retryUntil));
  const until = new Date(others.length === 0 ? (first ?? Number.NaN) : Number.NaN);
  return Number.isNaN(until.getTime()) ? undefined : until;
}
