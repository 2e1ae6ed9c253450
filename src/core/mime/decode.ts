import PostalMime, { addressParser, decodeWords } from "postal-mime";
import { limits } from "./limits";
import type { Part } from "./part";

/** The only file that knows the decoding library: transfer encodings, charsets, encoded words, address lists. */

const TEXT_FIELDS = ["content-type", "content-transfer-encoding"] as const;
const encoder = new TextEncoder();

/** The text of one leaf part, cut at the limit. A body whose charset is unknown or wrong comes out garbled, never as an error. */
export async function decodeText(bytes: Uint8Array, part: Part): Promise<string> {
  const header = TEXT_FIELDS.map((name) => [name, name === "content-type" ? textType(part) : part.headers.get(name)])
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}: ${oneLine(value!)}\r\n`)
    .join("");
  const email = await PostalMime.parse(join(`${header}\r\n`, cut(bytes, part)));
  return email.text ?? "";
}

/** The bytes of one leaf part with its transfer encoding undone, cut at the limit. */
export async function decodeBytes(bytes: Uint8Array, part: Part): Promise<Uint8Array> {
  const encoding = part.headers.get("content-transfer-encoding") ?? "8bit";
  const header = `content-type: application/octet-stream\r\ncontent-disposition: attachment\r\ncontent-transfer-encoding: ${oneLine(encoding)}\r\n\r\n`;
  const email = await PostalMime.parse(join(header, cut(bytes, part)), { attachmentEncoding: "arraybuffer" });
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

/** Everything is decoded as plain text: the library would turn HTML into something of its own, and skip types it does not show. */
function textType({ contentType: { parameters } }: Part): string {
  const kept = ["charset", "format", "delsp"].filter((name) => parameters.has(name));
  return ["text/plain", ...kept.map((name) => `${name}="${parameters.get(name)!}"`)].join("; ");
}

function cut(bytes: Uint8Array, { bodyStart, bodyEnd }: Part): Uint8Array {
  return bytes.subarray(bodyStart, Math.min(bodyEnd, bodyStart + limits.decodedBytes));
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
