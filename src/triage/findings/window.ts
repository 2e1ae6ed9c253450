import type { RecipientRow } from "../row";
import { facets } from "./facets";
import type { Threshold } from "./rule";

/** The rows of those minutes in which there are the most different `most`; the first such minutes. Rows without a time are left out. */
export function busiest(rows: readonly RecipientRow[], { minutes, most }: NonNullable<Threshold["window"]>): readonly RecipientRow[] {
  const timed = rows.map((row) => ({ row, at: Date.parse(row.when ?? ""), value: facets[most](row) })).filter(({ at }) => !Number.isNaN(at)).toSorted((one, other) => one.at - other.at);
  const inside = new Map<string | undefined, number>();
  let best = { from: 0, to: 0, different: 0 };
  let from = 0;
  for (const [to, { at, value }] of timed.entries()) {
    inside.set(value, (inside.get(value) ?? 0) + 1);
    for (; at - timed[from]!.at > minutes * 60_000; from++) leave(inside, timed[from]!.value);
    const different = inside.size - (inside.has(undefined) ? 1 : 0);
    const isMore = different > best.different || (different === best.different && to - from >= best.to - best.from);
    if (isMore) best = { from, to: to + 1, different };
  }
  return timed.slice(best.from, best.to).map(({ row }) => row);
}

function leave(inside: Map<string | undefined, number>, value: string | undefined): void {
  const left = (inside.get(value) ?? 0) - 1;
  if (left > 0) inside.set(value, left);
  else inside.delete(value);
}
