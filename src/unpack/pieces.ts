import type { RefusedReason } from "./unpacked";

export const NOTHING = new Uint8Array(0);

/** Bytes piece by piece, until they end or something is wrong with them; that then stands in `trouble`, and nothing is thrown. */
export class Pieces {
  trouble: RefusedReason | undefined;
  readonly #reader: ReadableStreamDefaultReader<Uint8Array>;
  readonly #admit: (bytes: number) => RefusedReason | undefined;

  /** `admit` is told of every piece before it is handed on, and may say why it must not be. */
  constructor(stream: ReadableStream<Uint8Array>, admit: (bytes: number) => RefusedReason | undefined) {
    this.#reader = stream.getReader();
    this.#admit = admit;
  }

  /** The next piece; undefined at the end. */
  async next(): Promise<Uint8Array | undefined> {
    if (this.trouble) return undefined;
    try {
      const { done, value } = await this.#reader.read();
      if (done) return undefined;
      this.trouble = this.#admit(value.length);
      return this.trouble ? undefined : value;
    } catch {
      this.trouble = "not-readable";
      return undefined;
    }
  }

  /** At least so many bytes, where there are as many. */
  async start(bytes: number): Promise<Uint8Array> {
    const taken: Uint8Array[] = [];
    for (let length = 0, piece; length < bytes && (piece = await this.next()); length += piece.length) taken.push(piece);
    return together(taken);
  }

  /** All that comes, behind what was taken already. */
  async *from(start: Uint8Array): AsyncGenerator<Uint8Array> {
    yield start;
    for (let piece; (piece = await this.next()); ) yield piece;
  }

  /** What is left is not wanted. */
  async close(): Promise<void> {
    await this.#reader.cancel().catch(() => undefined);
  }
}

/** The pieces as one, in memory of its own: whoever gets it may hand that memory on. */
export function together(pieces: readonly Uint8Array[]): Uint8Array {
  const [first] = pieces;
  if (first && pieces.length === 1 && first.length === first.buffer.byteLength) return first;
  const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
