import { NOTHING, together } from "./pieces";

const LF = 10;
const CR = 13;
const FROM = [0x46, 0x72, 0x6f, 0x6d, 0x20];

/**
 * The messages of an mbox file (RFC 4155), in order, each without its "From " line and cut at `longest` bytes. A "From " line begins a
 * message at the start of the file or after a blank line; ">From " inside a message is left as it stands, since who wrote it is not known.
 */
export async function* splitMbox(pieces: AsyncIterable<Uint8Array>, longest: number): AsyncGenerator<Uint8Array> {
  const splitter = new Splitter(longest);
  for await (const piece of pieces) yield* splitter.take(piece);
  yield* splitter.end();
}

/** Goes from line end to line end; of a line that a piece cuts it remembers what it was, not its bytes. */
class Splitter {
  readonly #message: Collected;
  /** The start of a line too short to tell what it is: at most four bytes. */
  #carried: Uint8Array = NOTHING;
  #isAtLineStart = true;
  #isAfterBlank = true;
  #isBlank = false;
  #isFromLine = false;

  constructor(longest: number) {
    this.#message = new Collected(longest);
  }

  *take(piece: Uint8Array): Generator<Uint8Array> {
    const data = this.#carried.length === 0 ? piece : together([this.#carried, piece]);
    let from = 0;
    let at = 0;
    while (at < data.length) {
      if (this.#isAtLineStart) {
        if (this.#isUndecided(data, at)) break;
        if (this.#beginsMessage(data, at)) {
          this.#message.add(data.subarray(from, at));
          yield* this.#whole();
          this.#isFromLine = true;
        }
        this.#isBlank = data[at] === LF || (data[at] === CR && data[at + 1] === LF);
        this.#isAtLineStart = false;
      }
      at = this.#toLineEnd(data, at);
      if (this.#isFromLine) from = at;
      if (this.#isAtLineStart) this.#isFromLine = false;
    }
    this.#message.add(data.subarray(from, at));
    this.#carried = data.slice(at);
  }

  *end(): Generator<Uint8Array> {
    this.#message.add(this.#carried);
    yield* this.#whole();
  }

  #toLineEnd(data: Uint8Array, at: number): number {
    const lf = data.indexOf(LF, at);
    if (lf < 0) return data.length;
    this.#isAtLineStart = true;
    this.#isAfterBlank = this.#isBlank;
    return lf + 1;
  }

  #isUndecided(data: Uint8Array, at: number): boolean {
    const left = data.length - at;
    return (left === 1 && data[at] === CR) || (this.#isAfterBlank && left < FROM.length && isFrom(data, at, left));
  }

  #beginsMessage(data: Uint8Array, at: number): boolean {
    return this.#isAfterBlank && isFrom(data, at, FROM.length);
  }

  *#whole(): Generator<Uint8Array> {
    const whole = this.#message.take();
    if (whole) yield whole;
  }
}

function isFrom(data: Uint8Array, at: number, length: number): boolean {
  for (let index = 0; index < length; index += 1) if (data[at + index] !== FROM[index]) return false;
  return true;
}

class Collected {
  readonly #longest: number;
  #pieces: Uint8Array[] = [];
  #length = 0;
  #hasContent = false;

  constructor(longest: number) {
    this.#longest = longest;
  }

  add(whole: Uint8Array): void {
    const piece = whole.subarray(0, this.#longest - this.#length);
    if (piece.length === 0) return;
    this.#pieces.push(piece);
    this.#length += piece.length;
    this.#hasContent ||= piece.some((byte) => byte > 32);
  }

  /** What was collected, unless it was nothing but blanks; the next begins empty. */
  take(): Uint8Array | undefined {
    const whole = this.#hasContent ? together(this.#pieces) : undefined;
    this.#pieces = [];
    this.#length = 0;
    this.#hasContent = false;
    return whole;
  }
}
