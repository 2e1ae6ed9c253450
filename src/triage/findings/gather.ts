import type { RecipientRow } from "../row";
import { tally, type Facet } from "./facets";
import type { Evidence, FindingRule, Threshold } from "./rule";
import { busiest } from "./window";

/** What the rules look at: the rows of recipients in the order of the messages, and those of them that are in trouble. */
export interface Heap {
  readonly all: readonly RecipientRow[];
  readonly troubled: readonly RecipientRow[];
}

/** What one rule finds, the largest first. */
export function gather(rule: FindingRule, heap: Heap): readonly Evidence[] {
  const causes: ReadonlySet<string> | undefined = rule.causes && new Set(rule.causes);
  const fits = (row: RecipientRow): boolean => (!causes || (causes.has(row.cause) && row.confidence !== "guess")) && (!rule.where || rule.where(row));
  const { threshold } = rule;
  const ofKey = threshold.within === undefined ? undefined : counts(heap.all, rule);
  return [...groups(heap.troubled.filter(fits), rule)]
    .filter(([key, rows]) => rows.length >= threshold.rows && (!ofKey || rows.length >= threshold.within! * ofKey.get(key)!))
    .map(([key, rows]) => ({ key, rows: threshold.window ? inOrder(busiest(rows, threshold.window)) : rows }))
    .filter(({ rows }) => isEnough(rows, threshold, heap.troubled.length))
    .toSorted((one, other) => other.rows.length - one.rows.length || (one.key < other.key ? -1 : 1))
    .map(({ rows }) => rows as readonly RecipientRow[] as Evidence);
}

function isEnough(rows: readonly RecipientRow[], { rows: least, share = 0, distinct = {}, spread }: Threshold, total: number): boolean {
  if (rows.length < least || rows.length < share * total) return false;
  if (Object.entries(distinct).some(([facet, number]) => tally(rows, facet as Facet).size < number)) return false;
  return !spread || [...tally(rows, spread.over).values()].every((count) => count <= spread.atMost * rows.length);
}

function groups(rows: readonly RecipientRow[], rule: FindingRule): ReadonlyMap<string, readonly RecipientRow[]> {
  const found = new Map<string, RecipientRow[]>();
  for (const row of rows) {
    const key = keyOf(row, rule);
    if (key === undefined) continue;
    const group = found.get(key);
    if (group) group.push(row);
    else found.set(key, [row]);
  }
  return found;
}

function counts(rows: readonly RecipientRow[], rule: FindingRule): ReadonlyMap<string, number> {
  return new Map([...groups(rows, rule)].map(([key, group]) => [key, group.length]));
}

function keyOf(row: RecipientRow, { by }: FindingRule): string | undefined {
  return by ? by(row)?.toLowerCase() : "";
}

/** The order of the messages, so that a finding is the same in whatever order rows came. */
export function inOrder(rows: readonly RecipientRow[]): readonly RecipientRow[] {
  return rows.toSorted((one, other) => one.message - other.message || one.report - other.report || one.index - other.index);
}
