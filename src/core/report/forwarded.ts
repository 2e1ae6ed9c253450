import { findAddress } from "./fields";
import type { Message } from "./message";

const LONGEST_SEARCH_IN_LINES = 200;

/**
 * A report whose text stands below a forward header ("From: … Sent: … To: … Subject: …" in any language): at least three lines
 * "Word: value" together, one of them with an address, above the first reply. Servers write no such block; mail programs do.
 */
export function isQuotedBelowForwardHeader(text: string, { headers }: Message): boolean {
  if (headers.has("x-ms-exchange-message-is-ndr") || (headers.get("return-path") ?? "").trim() === "<>") return false;
  let run = 0;
  let hasAddress = false;
  for (const line of text.split("\n").slice(0, LONGEST_SEARCH_IN_LINES)) {
    if (/\b[245]\d\d [245]\.\d{1,3}\.\d/.test(line)) return false;
    const field = /^(?:> ?){0,3}[*_]{0,2}\p{L}[\p{L} .]{0,20}:[*_]{0,2}\s{1,5}\S/u.test(line);
    run = field ? run + 1 : 0;
    hasAddress = field && (hasAddress || findAddress(line) !== undefined);
    if (run >= 3 && hasAddress) return true;
  }
  return false;
}
