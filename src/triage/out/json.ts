import { groupings, groupRows } from "../group";
import type { WordedFinding } from "../findings/word";
import type { Row } from "../row";
import type { Part, Triaged } from "./triaged";

/** One object for other programs; its keys are promised in docs/triage.md. A piece a row, so that whoever has thousands need not write them in one go. */
export function* jsonPieces({ rows, findings, summary, part }: Triaged): Generator<string> {
  const groups = Object.fromEntries(groupings.map((by) => [by, groupRows(rows, by).map(({ value, rows: { length } }) => ({ value: value ?? null, count: length }))]));
  const head = forTerminal(JSON.stringify({ version: 1, part: partOf(part), summary, findings: findings.map(finding), groups }, null, 2));
  yield `${head.slice(0, -END.length)},\n  "rows": [`;
  for (const [at, row] of rows.entries()) yield `${at > 0 ? "," : ""}\n    ${forTerminal(JSON.stringify(record(row), null, 2)).replaceAll("\n", "\n    ")}`;
  yield `${rows.length > 0 ? "\n  " : ""}]${END}\n`;
}

const END = "\n}";

/** Null of what is whole, so that nobody has to guess what a missing key means. */
function partOf({ ended, narrowed }: Part = {}): Part | null {
  return ended || narrowed ? { ...(ended && { ended }), ...(narrowed && { narrowed }) } : null;
}

/** Only what is promised, whatever else the caller has. */
function finding({ rule, title, what, do: advice, rows }: WordedFinding): WordedFinding {
  return { rule, title, what, do: advice, rows };
}

/** The row as it is, with its origin beside the rest; counted from 1, as people do, and without the place of its verdict, which is nobody's. */
function record({ origin: { file, entry, number }, message, ...rest }: Row): object {
  const where = { file, entry, number, message: message + 1 };
  return rest.kind === "recipient" ? { ...where, ...rest, report: rest.report + 1, index: undefined } : { ...where, ...rest };
}

/** JSON whose characters a terminal or an editor would obey are escaped: it means the same. JSON itself leaves C1 controls, overrides and the like. */
export function forTerminal(json: string): string {
  return json.replace(/[\u007f-\u009f\u2028\u2029]|\p{Cf}/gu, (character) => {
    let escaped = "";
    for (let at = 0; at < character.length; at += 1) escaped += `\\u${character.charCodeAt(at).toString(16).padStart(4, "0")}`;
    return escaped;
  });
}
