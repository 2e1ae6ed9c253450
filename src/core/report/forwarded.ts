import type { Message } from "./message";

const LONGEST_SEARCH_IN_LINES = 200;

/**
 * A report whose text stands below a forward header ("From: … Sent: … To: … Subject: …" in any language): at least three lines
 * "Word: value" together above the first reply. Servers write no such block; mail programs do. Scripts that write vowels as marks,
 * full-width colons and non-breaking spaces count.
 */
export function isQuotedBelowForwardHeader(lines: readonly string[], { headers }: Message): boolean {
  if (headers.has("x-ms-exchange-message-is-ndr") || (headers.get("return-path") ?? "").trim() === "<>") return false;
  let labels = new Set<string>();
  let values = 0;
  for (const line of lines.slice(0, LONGEST_SEARCH_IN_LINES)) {
    if (/\b[245]\d\d [245]\.\d{1,3}\.\d/.test(line)) return false;
    const [, label, value] = FIELD.exec(line) ?? [];
    if (label === undefined) {
      labels = new Set();
      values = 0;
    } else {
      labels.add(label);
      values += value === "" ? 0 : 1;
    }
    if (labels.size >= 3 && values >= 2) return true;
  }
  return false;
}

/** "Från: Microsoft Outlook"; a label stands there once, and one value may be missing ("To:"). */
const FIELD = /^[ \t]{0,8}[*_]{0,2}(\p{L}[\p{L}\p{M}\p{Zs}.-]{0,20})[:：][*_]{0,2}\s{0,20}(.{0,2000})/u;
