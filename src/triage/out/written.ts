import type { Wording } from "../../locales/wording";
import type { TriageFinding } from "../finding";
import { findingsOf, type WordedFinding } from "../findings";
import type { Row } from "../row";
import { summaryOf } from "../summary";
import { csvPieces } from "./csv";
import { jsonPieces } from "./json";
import { toMarkdown } from "./markdown";
import type { Part, Triaged } from "./triaged";
import type { RowWords } from "./words";

export type Format = "csv" | "json" | "markdown";

/** What a triage is written with: the names of its rows, the texts `triageOut`, and how a finding is said. */
export interface WrittenWith {
  readonly words: RowWords;
  readonly out: Wording;
  readonly say: (finding: TriageFinding) => WordedFinding;
}

/** The rows with what they come to, in one of the forms; in pieces, so that thousands of rows need not be written in one go. */
export function written(format: Format, rows: readonly Row[], { words, out, say }: WrittenWith, part?: Part): Iterable<string> {
  if (format === "csv") return csvPieces(rows, words);
  const triaged: Triaged = { rows, findings: findingsOf(rows).map(say), summary: summaryOf(rows), ...(part && { part }) };
  return format === "json" ? jsonPieces(triaged) : [toMarkdown(triaged, out, words)];
}
