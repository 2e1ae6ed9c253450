import type { Message } from "./message";

const LONGEST_SEARCH_IN_LINES = 200;

/**
 * A report whose text stands below a forward header ("From: … Sent: … To: … Subject: …" in any language): at least three lines
 * "Word: value" together above the first reply. Servers write no such block; mail programs do. Scripts that write vowels as marks,
 * full-width colons and non-breaking spaces count.
 */
export function isQuotedBelowForwardHeader(lines: readonly string[], message: Message): boolean {
  return findForwardHeader(lines, message) !== undefined;
}

/** What stands in a forward header, and the line below it. */
export interface ForwardHeader {
  readonly values: readonly string[];
  readonly end: number;
}

/** The first forward header of a person's text; undefined in what a server wrote, and where a reply stands above it. */
export function findForwardHeader(lines: readonly string[], { headers }: Message): ForwardHeader | undefined {
  if (headers.has("x-ms-exchange-message-is-ndr") || (headers.get("return-path") ?? "").trim() === "<>") return undefined;
  let found = new Map<string, string>();
  let hasGaps = false;
  for (const [at, line] of lines.slice(0, LONGEST_SEARCH_IN_LINES).entries()) {
    const [, label, value] = FIELD.exec(line) ?? [];
    if (label === undefined) {
      if (isHeader(found, hasGaps)) return { values: [...found.values()], end: at };
      if (/\b[245]\d\d [245]\.\d{1,3}\.\d/.test(line)) return undefined;
      // Thunderbird's table of headers leaves a blank line between its rows.
      if (line.trim() === "" && found.size > 0) hasGaps = true;
      else [found, hasGaps] = [new Map(), false];
    } else found.set(label, value!);
  }
  return undefined;
}

function isHeader(found: ReadonlyMap<string, string>, hasGaps: boolean): boolean {
  const values = [...found.values()].filter((value) => value !== "");
  return found.size >= 3 && values.length >= 2 && (!hasGaps || values.some((value) => value.includes("@")));
}

/** "Från: Microsoft Outlook"; a label stands there once, and one value may be missing ("To:"). */
const FIELD = /^[ \t]{0,8}[*_]{0,2}(\p{L}[\p{L}\p{M}\p{Zs}.-]{0,20})[:：][*_]{0,2}\s{0,20}(.{0,2000})/u;
