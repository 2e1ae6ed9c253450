import type { Catalogue } from "./catalogue";
import { diagnose } from "./diagnose";
import type { Diagnosis, Report, Verdict } from "./diagnosis";
import { judge } from "./judge/judge";
import { limits } from "./mime/limits";
import { findStatus } from "./reply/status";
import type { RecipientStatement } from "./report/statement";

/** The form of what is no report but words that somebody entered. */
export const LOOK_UP = "look-up";

/** What stands for the report where there is none. */
const NO_REPORT: Report = { form: LOOK_UP, generator: "other", original: { recipients: [], authentication: [], hops: [] }, provenance: { kind: "unproven" } };

/**
 * A code, or words of a report, as somebody typed or pasted them → what a report that quotes them would be told; "ordinary" when they
 * hold no code and nothing that the catalogue knows. Several lines may be a whole report and are read as one first.
 */
export async function lookUp<Id extends string>(words: string, catalogue: Catalogue<Id>, ownDomains: readonly string[] = []): Promise<Diagnosis<Id>> {
  const entered = words.slice(0, limits.lookUpLength).trim();
  if (entered.includes("\n")) {
    const diagnosis = await diagnose(new TextEncoder().encode(entered), catalogue, ownDomains);
    if ("verdicts" in diagnosis) return diagnosis;
  }
  const verdict = judge(statementOf(entered), catalogue, { ownDomains: [], sender: undefined });
  // The reader speaks for itself only with a cause, or with a code that a card can be made of.
  return verdict.evidence.length === 0 ? { kind: "ordinary", codes: [] } : { kind: "bounce", report: NO_REPORT, verdicts: [whetherTriedAgain(verdict)] };
}

function statementOf(words: string): RecipientStatement {
  const status = findStatus(words);
  return { action: "failed", quoted: [], ...(status && { status }), diagnostic: { words, place: { in: "look-up" } } };
}

/** Whether a temporary answer came in the last report or in an early notice cannot be told; RFC 5321 §4.2.1 has it tried again. */
function whetherTriedAgain<Id extends string>(verdict: Verdict<Id>): Verdict<Id> {
  const isTemporary = (verdict.replies.at(-1)?.code ?? verdict.status)?.startsWith("4") === true;
  return verdict.outcome === "expired" && verdict.wrappers.length === 0 && isTemporary ? { ...verdict, outcome: "delayed" } : verdict;
}
