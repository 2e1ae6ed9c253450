import { limits } from "../core/mime/limits";

const LF = 10;
const CR = 13;
const FROM = Buffer.from("From ");
/** A longer line is taken in pieces. */
const LONGEST_LINE = 1024 * 1024;

/**
 * The messages of an mbox file (RFC 4155), in order, each without its "From " line. A "From " line begins a message at the start
 * of the file or after a blank line; ">From " inside a message is left as it stands, since who wrote it is not known.
 */
export async function* splitMbox(chunks: AsyncIterable<Buffer>): AsyncGenerator<Uint8Array> {
  const message = new Collected();
  let afterBlank = true;
  for await (const lines of wholeLines(chunks)) {
    let from = 0;
    for (let start = 0; start < lines.length; ) {
      const lf = lines.indexOf(LF, start);
      const next = lf < 0 ? lines.length : lf + 1;
      if (afterBlank && lines.subarray(start, start + FROM.length).equals(FROM)) {
        message.add(lines.subarray(from, start));
        if (message.hasContent) yield message.take();
        from = next;
      }
      afterBlank = next - start === 1 || (next - start === 2 && lines[start] === CR);
      start = next;
    }
    message.add(lines.subarray(from));
  }
  if (message.hasContent) yield message.take();
}

class Collected {
  #pieces: Buffer[] = [];
  #length = 0;

  add(piece: Buffer): void {
    if (piece.length === 0 || this.#length > limits.messageBytes) return;
    this.#pieces.push(piece);
    this.#length += piece.length;
  }

  get hasContent(): boolean {
    return this.#pieces.some((piece) => piece.some((byte) => byte > 32));
  }

  take(): Uint8Array {
    const whole = Buffer.concat(this.#pieces);
    this.#pieces = [];
    this.#length = 0;
    return whole;
  }
}

/** Pieces that end with a line break, or are longer than a line may be. */
async function* wholeLines(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of chunks) {
    const data = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    const end = data.lastIndexOf(LF) + 1;
    const cut = end === 0 && data.length > LONGEST_LINE ? data.length : end;
    if (cut > 0) yield data.subarray(0, cut);
    rest = data.subarray(cut);
  }
  if (rest.length > 0) yield rest;
}
