import { shown } from "../cards/shown";
import type { Grouping } from "./group";
import type { RowWords } from "./out/words";
import type { RecipientRow, Row } from "./row";

/** The columns of the table, in their order. */
export const columns = ["recipient", "domain", "cause", "code", "owner", "when", "sender", "server"] as const;
export type Column = (typeof columns)[number];

export interface Sort {
  readonly column: Column;
  readonly direction: "ascending" | "descending";
}

/** What somebody wants to see of the rows. */
export interface Asked {
  /** As they were read, when nothing is said. */
  readonly sort: Sort | undefined;
  /** All of these words have to be in a row; empty for all rows. */
  readonly words: string;
  /** One group alone; `value` is undefined for that of the rows which have none. */
  readonly only?: { readonly grouping: Grouping; readonly value: string | undefined };
}

/**
 * The rows to show, in order: recipients first, then notices, then what could not be read, whatever the direction. Rows that are equal in the
 * sorted column stay as they were, and those without a value come behind those that have one.
 */
export function viewOf(rows: readonly Row[], { sort, words, only }: Asked, told: RowWords): readonly Row[] {
  const wanted = plain(words).split(/\s+/).filter(Boolean);
  const found = rows.filter((row) => isOf(row, only) && (wanted.length === 0 || hasAll(searched(row, told), wanted)));
  const recipients = found.filter((row) => row.kind === "recipient");
  return [...(sort ? sorted(recipients, sort, told) : recipients), ...found.filter(({ kind }) => kind === "notice"), ...found.filter(({ kind }) => kind === "unread")];
}

function isOf(row: Row, only: Asked["only"]): boolean {
  if (!only) return true;
  // A group holds trouble alone (group.ts).
  return row.kind === "recipient" && row.cause !== "not-an-error" && row[only.grouping]?.toLowerCase() === only.value?.toLowerCase();
}

type Key = string | number | undefined;

function sorted(rows: readonly RecipientRow[], { column, direction }: Sort, told: RowWords): readonly RecipientRow[] {
  const collator = new Intl.Collator(told.language, { numeric: true, sensitivity: "accent" });
  const keyed = rows.map((row) => ({ row, key: keyOf(row, column, told) }));
  const inOrder = (one: Key, other: Key): number => (typeof one === "number" && typeof other === "number" ? one - other : collator.compare(String(one), String(other)));
  const turn = direction === "ascending" ? 1 : -1;
  const compare = (one: Key, other: Key): number => (one === undefined || other === undefined ? Number(one === undefined) - Number(other === undefined) : turn * inOrder(one, other));
  return keyed.toSorted((one, other) => compare(one.key, other.key)).map(({ row }) => row);
}

function keyOf(row: RecipientRow, column: Column, told: RowWords): Key {
  switch (column) {
    case "cause":
      return told.causeOf(row.cause);
    case "owner":
      return told.ownerOf(row.owner);
    case "when": {
      const time = row.when === undefined ? NaN : Date.parse(row.when);
      return Number.isNaN(time) ? undefined : time;
    }
    default:
      return row[column] || undefined;
  }
}

function hasAll(text: string, wanted: readonly string[]): boolean {
  return wanted.every((word) => text.includes(word));
}

/** Somebody types letter after letter: what a row says is put together once. */
const texts = new WeakMap<RowWords, WeakMap<Row, string>>();

function searched(row: Row, told: RowWords): string {
  const known = texts.get(told) ?? new WeakMap<Row, string>();
  texts.set(told, known);
  const text = known.get(row) ?? plain(shown(says(row, told).filter(Boolean).join("\n"), 10_000));
  known.set(row, text);
  return text;
}

/** Everything that a person can see of the row. */
function says(row: Row, told: RowWords): readonly (string | undefined)[] {
  const { file, entry } = row.origin;
  const common = [told.titleOf(row), file, entry];
  if (row.kind !== "recipient") return common;
  return [row.recipient, row.domain, ...common, row.code, told.ownerOf(row.owner), row.when, row.when && told.momentOf(row.when), row.sender, row.server, row.subject, row.diagnostic];
}

function plain(text: string): string {
  return text.normalize("NFKC").toLowerCase();
}
