import type { RecipientRow, Row } from "./row";

/** By what rows are put together. */
export const groupings = ["cause", "domain", "server", "sender", "owner"] as const;
export type Grouping = (typeof groupings)[number];

/** Rows that have the same value; `value` is undefined where the reports do not name one. */
export interface Group {
  readonly value: string | undefined;
  readonly rows: readonly RecipientRow[];
}

/** What failed or is still being tried, put together by one of its values: the largest group first, then by name; what has no value last. */
export function groupRows(rows: readonly Row[], by: Grouping): readonly Group[] {
  const groups = new Map<string | undefined, RecipientRow[]>();
  for (const row of troubles(rows)) {
    const value = row[by]?.toLowerCase();
    const group = groups.get(value);
    if (group) group.push(row);
    else groups.set(value, [row]);
  }
  return [...groups].map(([value, members]) => ({ value, rows: members })).toSorted(compare);
}

/** The rows that tell of trouble: not those of messages that arrived, nor of what is no report. */
export function troubles(rows: readonly Row[]): readonly RecipientRow[] {
  return rows.filter((row): row is RecipientRow => row.kind === "recipient" && row.cause !== "not-an-error");
}

function compare(one: Group, other: Group): number {
  if ((one.value === undefined) !== (other.value === undefined)) return one.value === undefined ? 1 : -1;
  return other.rows.length - one.rows.length || ((one.value ?? "") < (other.value ?? "") ? -1 : 1);
}
