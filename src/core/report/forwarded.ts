import type { Headers } from "../mime/headers";
import { withoutMarks } from "./quotedLines";
import { isDaemon, isMailSystem } from "./writers";

const LONGEST_SEARCH_IN_LINES = 200;

/** What stands in a forward header, and the line below it. */
export interface ForwardHeader {
  readonly values: readonly string[];
  readonly end: number;
  /** A mail system wrote what stands below. */
  readonly isMailSystems: boolean;
}

/**
 * The forward header ("From: … Sent: … To: … Subject: …" in any language) below which a person's text passes a report on: at least three lines
 * "Word: value" together above the first reply. Servers write no such block; mail programs do. Scripts that write vowels as marks,
 * full-width colons and non-breaking spaces count. Of several, as in a forward of a forward, it is the innermost that names a mail system,
 * else the first; undefined in what a server wrote, and where a reply stands above.
 */
export function findForwardHeader(lines: readonly string[], headers: Headers): ForwardHeader | undefined {
  if (headers.has("x-ms-exchange-message-is-ndr") || (headers.get("return-path") ?? "").trim() === "<>" || isDaemon(headers.get("from") ?? "")) return undefined;
  const all = forwardHeaders(lines.slice(0, LONGEST_SEARCH_IN_LINES));
  return all.findLast(({ isMailSystems }) => isMailSystems) ?? all[0];
}

function forwardHeaders(lines: readonly string[]): readonly ForwardHeader[] {
  const all: ForwardHeader[] = [];
  let rows = new Rows();
  for (const [at, line] of lines.entries()) {
    if (rows.take(line)) continue;
    if (rows.areHeader(line)) all.push({ values: rows.values, end: at, isMailSystems: rows.values.some(isMailSystem) });
    else if (line.trim() === "" && rows.skipBlank()) continue;
    if (/\b[245]\d\d [245]\.\d{1,3}\.\d/.test(line)) break;
    rows = new Rows();
  }
  return all;
}

/** Lines that may become a forward header. */
class Rows {
  readonly #found = new Map<string, string>();
  #last: { readonly label: string; readonly line: string } | undefined;
  #hasGaps = false;

  get values(): readonly string[] {
    return [...this.#found.values()];
  }

  /** Whether a line is a row, or goes on with the one above it. */
  take(written: string): boolean {
    const line = withoutMarks(written);
    const [, label, value] = FIELD.exec(line) ?? [];
    const above = label === undefined && this.#last && isWrapped(this.#last.line, line) ? this.#last.label : undefined;
    if (label !== undefined) this.#found.set(label, value!);
    else if (above !== undefined) this.#found.set(above, `${this.#found.get(above)!} ${line.trim()}`.replace(/< /g, "<").slice(0, 2000));
    const taken = label ?? above;
    this.#last = taken === undefined ? undefined : { label: taken, line };
    return taken !== undefined;
  }

  /** Whether the rows, which end above this line, are a header. */
  areHeader(below: string): boolean {
    const values = this.values.filter((value) => value !== "");
    const isEnough = this.#found.size >= 3 && values.length >= 2;
    return isEnough && (!this.#hasGaps || (values.some((value) => value.includes("@")) && (below.trim() !== "" || this.#found.size >= 4)));
  }

  /** Thunderbird's table of headers leaves a blank line between its rows. */
  skipBlank(): boolean {
    this.#hasGaps = true;
    return this.#found.size > 0;
  }
}

/** Gmail breaks a row at 78 characters, before a long address right behind its bracket. */
function isWrapped(above: string, line: string): boolean {
  return line.trim() !== "" && (/[<,][ \t]{0,3}$/.test(above.slice(-10)) || (above.length >= 60 && above.length <= 100));
}

/** Gmail shows the message that a report returns below another header, under a ruled title. */
const RULED_TITLE = /^[ \t]{0,8}-{4,20} ?\p{L}[^-]{2,60}-{4,20}[ \t]{0,8}$/u;

/** What a mail system wrote of a text: all of it, or what a person quotes of it below a forward header, without the marks of mail programs. */
export function linesOfReport(lines: readonly string[], header: ForwardHeader | undefined): readonly string[] {
  if (!header?.isMailSystems) return lines;
  const below = lines.slice(header.end);
  const returned = below.findIndex((line, at) => RULED_TITLE.test(line) && below.slice(at + 1, at + 6).filter((row) => FIELD.test(withoutMarks(row))).length >= 3);
  return below.slice(0, returned < 0 ? undefined : returned).map(withoutMarks);
}

/** "Från: Microsoft Outlook"; a label stands there once, and one value may be missing ("To:"). */
const FIELD = /^[ \t]{0,8}[*_]{0,2}(\p{L}[\p{L}\p{M}\p{Zs}.-]{0,20})[:：][*_]{0,2}\s{0,20}(.{0,2000})/u;
