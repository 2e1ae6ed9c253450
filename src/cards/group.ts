import type { CauseId } from "../causes";
import type { Outcome, Verdict } from "../core/diagnosis";

/** A verdict that a card can be made of. */
export type CardVerdict = Verdict<CauseId> & { readonly cause: CauseId };

/** Recipients that one card speaks of: everything that changes its words is equal for them. */
export interface Group {
  readonly key: string;
  /** At least one. */
  readonly verdicts: readonly [CardVerdict, ...CardVerdict[]];
}

const WORST_FIRST: readonly Outcome[] = ["refused", "undeliverable", "expired", "delayed", "relayed", "expanded", "delivered"];

/** The verdicts that need a card, grouped, worst first and otherwise in the report's order. What arrived needs none. */
export function groupVerdicts(verdicts: readonly Verdict<CauseId>[]): readonly Group[] {
  const groups = new Map<string, [CardVerdict, ...CardVerdict[]]>();
  for (const verdict of verdicts.filter(needsCard)) {
    const key = keyOf(verdict);
    const group = groups.get(key);
    if (group) group.push(verdict);
    else groups.set(key, [verdict]);
  }
  return [...groups]
    .map(([key, members]) => ({ key, verdicts: members }))
    .toSorted((one, other) => rank(one) - rank(other));
}

function needsCard(verdict: Verdict<CauseId>): verdict is CardVerdict {
  return verdict.cause !== "not-an-error";
}

function keyOf({ cause, wrappers, outcome, owner, side, status, confidence }: Verdict<CauseId>): string {
  return [cause, ...wrappers, outcome, owner, side, status ?? "", confidence].join("|");
}

function rank({ verdicts: [first] }: Group): number {
  return WORST_FIRST.indexOf(first.outcome);
}
