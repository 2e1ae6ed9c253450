import { limits } from "./limits";
import { parseContentType, parseHeaders, type ContentType, type Headers } from "./headers";
import type { Part } from "./part";

const LF = 10;
const CR = 13;
const DASH = 45;
const SPACE = 32;
/** RFC 2046 §5.1.1 allows 70 characters; real ones run longer. */
const LONGEST_BOUNDARY_LINE = 250;

interface OpenPart {
  headers: Headers;
  contentType: ContentType;
  readonly headerStart: number;
  bodyStart: number;
  bodyEnd: number;
  readonly children: OpenPart[];
  /** Of a multipart: its boundary; "" until the first line that can be one, when the header names none. */
  boundary?: string;
}

const latin1 = new TextDecoder("latin1");

/** Finds the MIME structure of a message in one pass over its lines. Never throws; what is missing ends where the bytes end. */
export function scan(bytes: Uint8Array): Part {
  return new Scanner(bytes).run();
}

class Scanner {
  readonly #bytes: Uint8Array;
  /** From the message itself down to the part that the current line belongs to. */
  readonly #open: OpenPart[] = [];
  #inHeader = true;
  #count = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  run(): Part {
    const root = this.#begin(skipEnvelope(this.#bytes));
    for (let start = root.headerStart; start < this.#bytes.length; ) {
      const lf = this.#bytes.indexOf(LF, start);
      const next = lf < 0 ? this.#bytes.length : lf + 1;
      this.#line(start, next);
      start = next;
    }
    while (this.#open.length > 0) this.#end(this.#bytes.length);
    return root;
  }

  #line(start: number, next: number): void {
    if (this.#bytes[start] === DASH && this.#bytes[start + 1] === DASH && next - start < LONGEST_BOUNDARY_LINE && this.#boundary(start, next)) return;
    if (this.#inHeader && isBlank(this.#bytes, start, next)) this.#endHeader(start, next);
  }

  /** True when the line opens or closes a part. */
  #boundary(start: number, next: number): boolean {
    const line = latin1.decode(this.#bytes.subarray(start + 2, next)).trimEnd();
    const innermost = this.#open.at(-1)!;
    if (!this.#inHeader && line.length > 0 && this.#isTrueBoundary(innermost, line, next)) innermost.boundary = line;
    const level = this.#open.findLastIndex(({ boundary }) => boundary !== undefined && boundary !== "" && (line === boundary || line === `${boundary}--`));
    if (level < 0) return false;

    const closes = line !== this.#open[level]!.boundary;
    const end = beforeLineBreak(this.#bytes, start);
    while (this.#open.length > level + 1) this.#end(end);
    if (!closes) this.#begin(next);
    this.#inHeader = !closes && this.#open.length > level + 1;
    return true;
  }

  /**
   * A multipart whose header names no boundary takes the first line that can be one. Some programs rewrite the boundary in the header
   * or in the body only: then a part's header right below gives the true one away.
   */
  #isTrueBoundary({ boundary, children }: OpenPart, line: string, next: number): boolean {
    if (boundary === undefined || children.length > 0) return false;
    return boundary === "" || (line !== boundary && line !== `${boundary}--` && startsPart(this.#bytes, next));
  }

  #begin(start: number): OpenPart {
    const part: OpenPart = { headers: parseHeaders(this.#bytes, 0, 0), contentType: parseContentType(undefined), headerStart: start, bodyStart: this.#bytes.length, bodyEnd: this.#bytes.length, children: [] };
    if (this.#count >= limits.parts || this.#open.length >= limits.depth) return part;
    this.#count += 1;
    this.#open.at(-1)?.children.push(part);
    this.#open.push(part);
    return part;
  }

  #endHeader(blank: number, next: number): void {
    const part = this.#open.at(-1)!;
    part.headers = parseHeaders(this.#bytes, part.headerStart, blank);
    part.contentType = parseContentType(part.headers.get("content-type") ?? (isInDigest(part, this.#open.at(-2)) ? "message/rfc822" : undefined));
    part.bodyStart = next;
    this.#inHeader = false;

    const { type, parameters } = part.contentType;
    if (type.startsWith("multipart/")) part.boundary = parameters.get("boundary") ?? "";
    else if (holdsPlainMessage(part)) this.#inHeader = this.#begin(next) === this.#open.at(-1);
  }

  #end(at: number): void {
    const part = this.#open.pop()!;
    if (part.bodyStart > at) this.#endHeaderless(part, at);
    part.bodyEnd = Math.max(part.bodyStart, at);
  }

  /** A part that ended before its blank line: header without body, or (no field at all) body without header. */
  #endHeaderless(part: OpenPart, at: number): void {
    part.headers = parseHeaders(this.#bytes, part.headerStart, at);
    part.contentType = parseContentType(part.headers.get("content-type"));
    part.bodyStart = part.headers.isEmpty ? Math.min(part.headerStart, at) : at;
  }
}

function startsPart(bytes: Uint8Array, at: number): boolean {
  return /^content-[a-z-]{3,30}:/i.test(latin1.decode(bytes.subarray(at, at + 40)));
}

/** RFC 2046 §5.1.5: a part of a digest is a message, unless it says otherwise. Some begin with that message's header at once. */
function isInDigest({ headers }: OpenPart, parent: OpenPart | undefined): boolean {
  return parent?.contentType.type === "multipart/digest" && !headers.has("from");
}

/** An encoded message/rfc822 is against RFC 2046 §5.2.1 but met; it is decoded and scanned by whoever wants it. */
function holdsPlainMessage({ headers, contentType: { type } }: OpenPart): boolean {
  const encoding = headers.get("content-transfer-encoding")?.toLowerCase() ?? "";
  return (type === "message/rfc822" || type === "message/global") && !encoding.startsWith("base64") && !encoding.startsWith("quoted");
}

/** Blank lines, a byte order mark and an mbox "From " line may stand before a message. */
function skipEnvelope(bytes: Uint8Array): number {
  let at = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  while (bytes[at] === LF || bytes[at] === CR) at += 1;
  const isFrom = bytes[at] === 70 && bytes[at + 1] === 114 && bytes[at + 2] === 111 && bytes[at + 3] === 109 && bytes[at + 4] === SPACE;
  if (!isFrom) return at;
  const lf = bytes.indexOf(LF, at);
  return lf < 0 ? bytes.length : lf + 1;
}

function isBlank(bytes: Uint8Array, start: number, next: number): boolean {
  for (let at = start; at < next; at += 1) {
    const byte = bytes[at]!;
    if (byte !== LF && byte !== CR && byte !== SPACE && byte !== 9) return false;
    if (at - start > 200) return false;
  }
  return true;
}

/** The line break before a boundary belongs to the boundary (RFC 2046 §5.1.1). */
function beforeLineBreak(bytes: Uint8Array, start: number): number {
  if (bytes[start - 1] !== LF) return start;
  return bytes[start - 2] === CR ? start - 2 : start - 1;
}
