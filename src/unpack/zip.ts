import { configure, ERR_ENCRYPTED, ERR_ENCRYPTED_CENTRAL_DIRECTORY, ZipReader, type FileEntry } from "@zip.js/zip.js/lib/zip-core-custom.js";
import { inEntry, refused } from "./found";
import { isBomb } from "./limits";
import { BoundedReader } from "./BoundedReader";
import { isLitter } from "./names";
import { Pieces } from "./pieces";
import { isTheEnd, type Progress, type Tally } from "./tally";
import type { NamedFile, RefusedReason, Unpacked } from "./unpacked";

// Browsers unpack what they are given in one go, up to a thousand times as much: this bounds what is in memory because of it.
configure({ useWebWorkers: false, chunkSize: 32 * 1024 });

/** Characters of an entry's name that are kept; a zip file allows 65,535. */
const LONGEST_NAME = 500;

/** What the entries of a zip file hold, one at a time and in the order of its list. */
export async function* inZip({ name, content }: NamedFile, tally: Tally, progress: Progress): AsyncGenerator<Unpacked> {
  const zip = new OpenZip(content, tally, progress);
  let isEmpty = true;
  try {
    for await (const entry of zip.entries()) {
      const over = tally.addEntry();
      if (over) return yield refused({ file: name }, over);
      if (entry.directory || isLitter(entry.filename)) continue;
      isEmpty = false;
      for await (const found of zip.inside(entry, name)) {
        yield found;
        if (isTheEnd(found) || (found.kind === "refused" && found.reason === "zip-bomb")) return;
      }
      if (zip.isDamaged) return yield refused({ file: name }, "not-readable");
    }
    if (isEmpty) yield refused({ file: name }, "empty");
  } catch (error) {
    yield refused({ file: name }, reasonOf(error));
  }
}

class OpenZip {
  readonly #size: number;
  readonly #reader: ZipReader<Blob>;
  readonly #tally: Tally;
  readonly #progress: Progress;
  /** By what the list says, and by what came out; entries that lie over one another have more of both than the file could hold. */
  #claimed = 0;
  #unpacked = 0;
  #damaged = 0;

  constructor(content: Blob, tally: Tally, progress: Progress) {
    this.#size = content.size;
    // Nothing is written to a disk, so no name is dangerous; and where list and entry differ, the list holds.
    this.#reader = new ZipReader(new BoundedReader(content, tally.limits), { filenameValidation: "tolerant", checkLocalDirectory: false, checkCrc32: true });
    this.#tally = tally;
    this.#progress = progress;
  }

  get isDamaged(): boolean {
    return this.#damaged > this.#tally.limits.damaged;
  }

  entries(): ReturnType<ZipReader<Blob>["getEntriesGenerator"]> {
    return this.#reader.getEntriesGenerator();
  }

  async *inside(entry: FileEntry, file: string): AsyncGenerator<Unpacked> {
    const origin = { file, entry: entry.filename.slice(0, LONGEST_NAME) };
    const { limits } = this.#tally;
    this.#claimed += entry.uncompressedSize;
    if (entry.encrypted) yield refused(origin, "encrypted");
    else if (isBomb(entry.uncompressedSize, entry.compressedSize, limits)) yield refused(origin, "zip-bomb");
    else if (isBomb(this.#claimed, this.#size, limits)) yield refused({ file }, "zip-bomb");
    else yield* this.#unpack(entry, origin);
  }

  async *#unpack(entry: FileEntry, origin: { readonly file: string; readonly entry: string }): AsyncGenerator<Unpacked> {
    const pieces = new Pieces(this.#stream(entry), this.#meter(entry));
    try {
      yield* inEntry(pieces, entry.filename, origin, this.#tally.limits);
    } finally {
      if (pieces.trouble === "not-readable") this.#damaged += 1;
      await pieces.close();
    }
  }

  /** Counts what comes out, whatever the list says. */
  #meter({ compressedSize }: FileEntry): (bytes: number) => RefusedReason | undefined {
    let unpacked = 0;
    const { limits } = this.#tally;
    return (bytes) => {
      unpacked += bytes;
      this.#unpacked += bytes;
      if (isBomb(unpacked, compressedSize, limits) || isBomb(this.#unpacked, this.#size, limits)) return "zip-bomb";
      return this.#tally.addBytes(bytes);
    };
  }

  #stream(entry: FileEntry): ReadableStream<Uint8Array> {
    const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
    let before = 0;
    const onprogress = (sofar: number): undefined => {
      this.#progress.took(sofar - before);
      before = sofar;
    };
    // What goes wrong is told by the other end; and before anything is written, by nothing but this.
    entry.getData(writable, { onprogress }).catch((error: unknown) => writable.abort(error).catch(() => undefined));
    return readable;
  }
}

function reasonOf(error: unknown): RefusedReason {
  const message = error instanceof Error ? error.message : "";
  return message === ERR_ENCRYPTED || message === ERR_ENCRYPTED_CENTRAL_DIRECTORY ? "encrypted" : "not-readable";
}
