import PostalMime, { addressParser, decodeWords } from "postal-mime";
import { limits } from "./limits";
import type { Part } from "./part";

/** The only file that knows the decoding library: transfer encodings, charsets, encoded words, address lists. */

const encoder = new TextEncoder();

/** The text of one leaf part, cut at the limit. A body whose charset is unknown or wrong comes out garbled, never as an error. */
export async function decodeText(bytes: Uint8Array, part: Part): Promise<string> {
  const encoding = part.headers.get("content-transfer-encoding") ?? "";
  const charset = part.contentType.parameters.get("charset") ?? "utf-8";
  // The library takes every line through a Blob of its own (measured: 1.3 s for half a megabyte of blank lines); what is not
  // encoded needs no more than a charset.
  if (!isEncoded(encoding)) return decodeCharset(cut(bytes, part), charset);
  // Everything is decoded as plain text: the library would turn HTML into something of its own, and skip types it does not show.
  const header = `content-type: text/plain; charset="${oneLine(charset)}"\r\ncontent-transfer-encoding: ${oneLine(encoding)}\r\n\r\n`;
  return (await PostalMime.parse(join(header, cut(bytes, part)))).text ?? "";
}

/** RFC 2045 §6.2: "7bit", "8bit" and "binary" change nothing; neither does a word that nobody knows. */
function isEncoded(encoding: string): boolean {
  return /^\s{0,10}"?(?:base64|quoted-printable)/i.test(encoding);
}

function decodeCharset(bytes: Uint8Array, charset: string): string {
  try {
    return new TextDecoder(/^us-ascii$/i.test(charset) ? "utf-8" : charset).decode(bytes);
  } catch {
    // A label that the Encoding Standard does not know.
    return new TextDecoder("utf-8").decode(bytes);
  }
}

/** The bytes of one leaf part with its transfer encoding undone, cut at the limit (of encoded bytes). */
export async function decodeBytes(bytes: Uint8Array, part: Part, limit: number = limits.decodedBytes): Promise<Uint8Array> {
  const encoding = part.headers.get("content-transfer-encoding") ?? "";
  if (!isEncoded(encoding)) return cut(bytes, part, limit);
  const header = `content-type: application/octet-stream\r\ncontent-disposition: attachment\r\ncontent-transfer-encoding: ${oneLine(encoding)}\r\n\r\n`;
  const email = await PostalMime.parse(join(header, cut(bytes, part, limit)), { attachmentEncoding: "arraybuffer" });
  const content = email.attachments[0]?.content;
  return content instanceof ArrayBuffer ? new Uint8Array(content) : content instanceof Uint8Array ? content : new Uint8Array();
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

function cut(bytes: Uint8Array, { bodyStart, bodyEnd }: Part, limit: number = limits.decodedBytes): Uint8Array {
  return bytes.subarray(bodyStart, Math.min(bodyEnd, bodyStart + limit));
}

function join(header: string, body: Uint8Array): Uint8Array {
  const head = encoder.encode(header);
  const whole = new Uint8Array(head.length + body.length);
  whole.set(head);
  whole.set(body, head.length);
  return whole;
}

function oneLine(value: string): string {
  return value.replace(/[\r\n]/g, " ").slice(0, 500);
}
