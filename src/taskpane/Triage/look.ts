import type { VirtualItem } from "@tanstack/react-virtual";
import type { TriageFinding } from "../../triage/finding";
import type { Grouping } from "../../triage/group";
import type { RowWords } from "../../triage/out/words";
import type { Row } from "../../triage/row";
import { viewOf, type Column, type Sort } from "../../triage/view";
import type { TriageTexts } from "./texts";

/** What the table has room for, in the order of its columns. */
export const columns = ["recipient", "domain", "cause", "code", "owner", "when", "sender"] as const satisfies readonly Column[];

/** The rows of one group, those that a finding rests on, or what could not be read. */
export type Only =
  | { readonly kind: "group"; readonly grouping: Grouping; readonly value: string | undefined }
  | { readonly kind: "finding"; readonly finding: TriageFinding }
  | { readonly kind: "unread" };

/** How somebody looks at a triage; kept while a card is open. */
export interface Look {
  readonly words: string;
  readonly only: Only | undefined;
  readonly sort: Sort | undefined;
  readonly grouping: Grouping;
  readonly hasAllGroups: boolean;
}

export const firstLook: Look = { words: "", only: undefined, sort: undefined, grouping: "cause", hasAllGroups: false };

/** The rows that somebody wants to see, in the order in which they want to. */
export function rowsToSee(rows: readonly Row[], { words, only, sort }: Look, told: RowWords): readonly Row[] {
  if (only?.kind === "unread") return viewOf(rows.filter(({ kind }) => kind === "unread"), { words, sort }, told);
  if (only?.kind !== "finding") return viewOf(rows, { words, sort, ...(only && { only }) }, told);
  const evidence = new Set<Row>(only.finding.evidence);
  return viewOf(rows.filter((row) => evidence.has(row)), { words, sort }, told);
}

/** Which rows those are, in a plain sentence; undefined when they are all there are. */
export function narrowedText({ words, only }: Look, { t, words: told, say }: TriageTexts): string | undefined {
  const wanted = words.trim();
  if (!only) return wanted ? t("narrowed.words", { words: wanted }) : undefined;
  const what = only.kind === "unread" ? t("narrowed.unread") : only.kind === "group" ? told.groupOf(only.grouping, only.value) : say(only.finding).title;
  return wanted ? t("narrowed.both", { what, words: wanted }) : t("narrowed.only", { what });
}

/** Whether this is what is seen alone. A finding is the same as long as its rule and its first row are. */
export function isOnly(only: Only | undefined, other: Only): boolean {
  if (only?.kind === "group") return other.kind === "group" && only.grouping === other.grouping && only.value === other.value;
  if (only?.kind === "unread") return other.kind === "unread";
  return only !== undefined && other.kind === "finding" && only.finding.rule === other.finding.rule && only.finding.evidence[0] === other.finding.evidence[0];
}

/** The next way to sort by a column: up, down, and as the rows were found. */
export function nextSort(sort: Sort | undefined, column: Column): Sort | undefined {
  if (sort?.column !== column) return { column, direction: "ascending" };
  return sort.direction === "ascending" ? { column, direction: "descending" } : undefined;
}

/** Where somebody is: the row, and how far the table and the page are scrolled. */
export interface Place {
  row?: Row | undefined;
  table: number;
  page: number;
  /** How high the rows were that were seen. */
  heights: readonly VirtualItem[];
  /** The row, or the first where there is none, gets the focus as soon as it is drawn. */
  takesFocus: boolean;
}
