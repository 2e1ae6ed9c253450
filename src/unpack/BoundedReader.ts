import { BlobReader } from "@zip.js/zip.js/lib/zip-core-custom.js";
import type { UnpackLimits } from "./limits";
import { NOTHING } from "./pieces";

/** Bytes read at once: in a browser each reading of a Blob is a message to another process, and the entries mostly lie in a row. */
const WINDOW = 128 * 1024;

/** A zip file says itself where to read and how much: here it is told no. */
export class BoundedReader extends BlobReader {
  readonly #content: Blob;
  readonly #limits: UnpackLimits;
  #reads = 0;
  #window = NOTHING;
  #windowAt = 0;

  constructor(content: Blob, limits: UnpackLimits) {
    super(content);
    this.#content = content;
    this.#limits = limits;
  }

  override async readUint8Array(offset: number, length: number): Promise<Uint8Array> {
    this.#reads += 1;
    // Five for each entry (two to look for its header, three to read it), and some for the list.
    if (length > this.#limits.directoryBytes || this.#reads > this.#limits.entries * 5 + 200) throw new Error("out of bounds");
    const end = Math.min(offset + length, this.#content.size);
    if (offset < this.#windowAt || end > this.#windowAt + this.#window.length) await this.#look(offset, end);
    return this.#window.slice(offset - this.#windowAt, end - this.#windowAt);
  }

  override createReadable({ offset = 0, size = this.size - offset }: { readonly offset?: number; readonly size?: number } = {}): ReadableStream<Uint8Array> {
    if (size > WINDOW) return this.#content.slice(offset, offset + size).stream();
    return new ReadableStream({
      pull: async (controller) => {
        controller.enqueue(await this.readUint8Array(offset, size));
        controller.close();
      },
    });
  }

  async #look(from: number, to: number): Promise<void> {
    this.#window = new Uint8Array(await this.#content.slice(from, Math.max(to, from + WINDOW)).arrayBuffer());
    this.#windowAt = from;
  }
}
