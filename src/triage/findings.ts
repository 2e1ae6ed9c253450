import type { TriageFinding } from "./finding";
import { tally } from "./findings/facets";
import { gather, inOrder, type Heap } from "./findings/gather";
import type { Evidence, FindingRule } from "./findings/rule";
import { rules } from "./findings/rules";
import { troubles } from "./group";
import type { RecipientRow, Row } from "./row";

export { wordFinding, type WordedFinding } from "./findings/word";

/** So much of a finding must have been said by narrower ones for it to add nothing. */
const NEARLY_ALL = 0.8;

/**
 * What the rows mean together: the largest finding first, the same ones in whatever order the rows come. Mostly none for fewer than five
 * rows. Beside its rule's own, each has the values rows (of the evidence), delayed (of those), messages (that bounced, of those), reports
 * (of those); and of the whole heap total, totalDelayed, totalReports: of what is in trouble, not of what arrived.
 */
export function findingsOf(rows: readonly Row[]): readonly TriageFinding[] {
  const heap: Heap = { all: inOrder(rows.filter((row) => row.kind === "recipient")), troubled: inOrder(troubles(rows)) };
  const ofHeap = { total: heap.troubled.length, totalDelayed: delayed(heap.troubled), totalReports: tally(heap.troubled, "reports").size };
  const kept: Found[] = [];
  for (const rule of rules) {
    const said = new Set(kept.filter((found) => rule.yieldsTo.includes(found.rule.id)).flatMap(({ evidence }) => evidence));
    for (const evidence of gather(rule, heap)) if (!isSaid(evidence, said)) kept.push({ rule, evidence });
  }
  return kept.toSorted((one, other) => other.evidence.length - one.evidence.length).map(({ rule, evidence }) => ({ rule: rule.id, values: { ...ofHeap, ...ofEvidence(evidence), ...rule.values(evidence) }, evidence }));
}

interface Found {
  readonly rule: FindingRule;
  readonly evidence: Evidence;
}

function isSaid(evidence: Evidence, said: ReadonlySet<RecipientRow>): boolean {
  return evidence.filter((row) => said.has(row)).length >= NEARLY_ALL * evidence.length;
}

function ofEvidence(evidence: Evidence): TriageFinding["values"] {
  return { rows: evidence.length, delayed: delayed(evidence), messages: tally(evidence, "messages").size, reports: tally(evidence, "reports").size };
}

function delayed(rows: readonly RecipientRow[]): number {
  return rows.filter(({ outcome }) => outcome === "delayed").length;
}
