import { addressParser, decodeWords } from "postal-mime";
import { fromBase64, fromQuotedPrintable } from "./transferEncoding";
import { limits } from "./limits";
import type { Part } from "./part";

/** The only file that knows the decoding library: encoded words and address lists. */

/** The text of one leaf part, cut at the limit. A body whose charset is unknown or wrong comes out garbled, never as an error. */
export function decodeText(bytes: Uint8Array, part: Part): string {
  const named = part.contentType.parameters.get("charset") ?? "us-ascii";
  const body = decodeBytes(bytes, part);
  const charset = /^us-ascii$/i.test(named) ? (isJapanese(body) ? "iso-2022-jp" : "utf-8") : named;
  return decoderFor(charset).decode(body);
}

const utf8 = new TextDecoder("utf-8");

function decoderFor(charset: string): Pick<typeof utf8, "decode"> {
  if (/^utf-?8$/i.test(charset)) return utf8;
  try {
    return new TextDecoder(charset);
  } catch {
    // A label that the Encoding Standard does not know.
    return utf8;
  }
}

/** Escape, "$", "B": what begins Japanese in ISO-2022-JP (RFC 1468), which old servers there do not announce. */
function isJapanese(body: Uint8Array): boolean {
  for (let at = body.indexOf(0x1b); at >= 0 && at < 65_536; at = body.indexOf(0x1b, at + 1)) if (body[at + 1] === 0x24 && (body[at + 2] === 0x42 || body[at + 2] === 0x40)) return true;
  return false;
}

/** The bytes of one leaf part with its transfer encoding undone (RFC 2045 §6), cut at the limit (of encoded bytes). */
export function decodeBytes(bytes: Uint8Array, part: Part, limit: number = limits.decodedBytes): Uint8Array {
  const body = bytes.subarray(part.bodyStart, Math.min(part.bodyEnd, part.bodyStart + limit));
  const encoding = /^\s{0,10}"?(base64|quoted-printable)/i.exec(part.headers.get("content-transfer-encoding") ?? "")?.[1]?.toLowerCase();
  // §6.2: "7bit", "8bit" and "binary" change nothing; neither does a word that nobody knows.
  return encoding === "base64" ? fromBase64(body) : encoding === "quoted-printable" ? fromQuotedPrintable(body) : body;
}

/** RFC 2047 encoded words → text. */
export function decodeHeader(value: string): string {
  return decodeWords(value.slice(0, 4000));
}

/** The first mailbox of an address field, lower-cased domain left as written; undefined when there is none. */
export function firstAddress(value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  const [first] = addressParser(value.slice(0, 4000), { flatten: true });
  return first?.address?.includes("@") === true ? first.address : undefined;
}

/** Every mailbox of an address field, as far as 16 kB. */
export function addresses(value: string): readonly string[] {
  return addressParser(value.slice(0, 16_384), { flatten: true }).flatMap(({ address }) => (address?.includes("@") === true ? [address] : []));
}
