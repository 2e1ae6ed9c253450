import { shown } from "../../cards/shown";
import type { Row } from "../row";
import type { RowWords } from "./words";

/** The columns of the CSV, in their order, promised in docs/triage.md. */
export const csvColumns = [
  "file", "entry", "number", "report", "kind", "recipient", "domain", "cause", "title", "code", "owner", "outcome", "confidence", "when", "sender", "subject", "message_id",
  "server", "block_list", "sending_server", "reporting_mta", "side", "provenance", "forwarded_by", "diagnostic", "reason",
] as const;

type Field = string | number | undefined;

/**
 * A row a line, below the names of the columns: UTF-8 with a byte order mark, CRLF, comma. No field is a formula to a spreadsheet. A piece a
 * row, so that whoever has thousands need not write them in one go.
 */
export function* csvPieces(rows: readonly Row[], words: RowWords): Generator<string> {
  yield `\ufeff${csvColumns.join(",")}\r\n`;
  for (const row of rows) {
    const fields = fieldsOf(row, words);
    yield `${csvColumns.map((column) => field(fields[column])).join(",")}\r\n`;
  }
}

function fieldsOf(row: Row, words: RowWords): Partial<Readonly<Record<(typeof csvColumns)[number], Field>>> {
  const { file, entry, number } = row.origin;
  const common = { file, entry, number, kind: row.kind, title: words.titleOf(row) };
  if (row.kind !== "recipient") return { ...common, reason: row.kind === "notice" ? row.notice : row.reason };
  const { recipient, domain, cause, code, owner, outcome, confidence, when, sender, subject, server, side, provenance, diagnostic } = row;
  return {
    ...common, recipient, domain, cause, code, owner, outcome, confidence, when, sender, subject, server, side, provenance, diagnostic,
    report: row.report + 1, message_id: row.messageId, block_list: row.blockList, sending_server: row.sendingServer, reporting_mta: row.reportingMta, forwarded_by: row.forwardedBy,
  };
}

/** What divides fields where the comma does not: Excel takes what the computer's region says, and LibreOffice both. */
const DIVIDES = ";";
const LINES = /\r\n|[\t\n\v\f\r\u0085\u2028\u2029]/g;

/** What a spreadsheet could begin to reckon with: = + - @, also as wide or small forms and the minus sign, behind spaces and quotation marks. */
const FORMULA = /^[\s"'`\u00b4\u2018-\u201f\u2032\u2033\uff02\uff07]*[=+\-@\u2212\ufe62\ufe63\ufe66\ufe6b\uff0b\uff0d\uff1d\uff20]/;

/** Some thirty thousand characters are the most that a cell of Excel takes; nothing of a report needs as many. */
const LONGEST = 2000;

/** What there is nothing to do about, as with nearly all fields: a heap has fifty thousand of them. */
const PLAIN = /^[\w<[(][ -:<-~]{0,998}[!-:<-~]$/;

/** One field, quoted where it has to be (RFC 4180 §2; a library for this alone would know formulas by their first ASCII character only). */
function field(value: Field): string {
  if (typeof value !== "string") return value === undefined ? "" : String(value);
  const line = PLAIN.test(value) ? value : harmless(value);
  return /[",;]|^\s|\s$/.test(line) ? `"${line.replaceAll('"', '""')}"` : line;
}

/** One line without invisible characters. What would begin a formula, at the start or behind what may divide fields, gets an apostrophe before it. */
function harmless(value: string): string {
  const line = shown(value.replace(LINES, " "), LONGEST);
  return line.split(DIVIDES).map((part) => (FORMULA.test(part) ? `'${part}` : part)).join(DIVIDES);
}
