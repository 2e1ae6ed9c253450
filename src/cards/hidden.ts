import { causeById, type CauseId } from "../causes";
import type { Diagnosis, Verdict } from "../core/diagnosis";

/** What was found, as if these causes were not known: an admin has chosen that their cards are not shown. The server's words stay. */
export function withoutCauses(diagnosis: Diagnosis<CauseId>, hidden: readonly CauseId[]): Diagnosis<CauseId> {
  if (hidden.length === 0 || !("verdicts" in diagnosis)) return diagnosis;
  return { ...diagnosis, verdicts: diagnosis.verdicts.map((verdict) => without(verdict, hidden)) };
}

function without(verdict: Verdict<CauseId>, hidden: readonly CauseId[]): Verdict<CauseId> {
  const wrappers = verdict.wrappers.filter((wrapper) => !hidden.includes(wrapper));
  if (verdict.cause === "not-an-error" || !hidden.includes(verdict.cause)) return { ...verdict, wrappers };
  return { ...verdict, cause: "unknown", wrappers, owner: causeById("unknown").owner, confidence: "guess", evidence: [] };
}
