import { asMessage, inMbox, refused } from "./found";
import { unpackLimits, type UnpackLimits } from "./limits";
import { isLitter } from "./names";
import { NOTHING, Pieces } from "./pieces";
import { whatIs } from "./sniff";
import { isTheEnd, Progress, Tally } from "./tally";
import type { NamedFile, Unpacked } from "./unpacked";

export interface UnpackOptions {
  readonly limits?: Partial<UnpackLimits>;
  /** How many of the input's bytes were taken since the last call; those of a file come to its size, however little of it was of use. */
  readonly read?: (bytes: number) => void;
  /** Whether nobody waits for more: then it ends, also amid a file. */
  readonly isCancelled?: () => boolean;
}

/**
 * The messages in some files, in order, as they are found: in files of their own, in an mbox, in a zip file. What yields none is refused
 * by its reason, and the rest goes on; only beyond the limits of one triage everything ends. Never throws for what the files say, but when
 * the part that opens zip files cannot be fetched.
 */
export async function* unpack(files: Iterable<NamedFile> | AsyncIterable<NamedFile>, { limits, read = () => undefined, isCancelled }: UnpackOptions = {}): AsyncGenerator<Unpacked> {
  const tally = new Tally({ ...unpackLimits, ...limits }, isCancelled);
  for await (const file of files) {
    const progress = new Progress(file.content.size, read);
    for await (const found of inFile(file, tally, progress)) {
      const over = found.kind === "message" ? tally.addMessage() : undefined;
      const told = over ? refused(found.origin, over) : found;
      yield told;
      if (isTheEnd(told)) return;
    }
    progress.rest();
  }
}

/** Bytes that are read of a file at once: all of most reports, so that these are read once. */
const FIRST_READ = 128 * 1024;

async function* inFile(file: NamedFile, tally: Tally, progress: Progress): AsyncGenerator<Unpacked> {
  const origin = { file: file.name };
  const over = tally.addEntry();
  if (over) return yield refused(origin, over);
  if (isLitter(file.name)) return;
  const start = await bytesOf(file.content.slice(0, FIRST_READ));
  if (!start) return yield refused(origin, "not-readable");
  const kind = whatIs(start, file.name);
  if (kind === "zip") yield* inZipFile(file, tally, progress);
  else if (kind === "mbox") yield* inMboxFile(file, tally, progress);
  else if (kind === "message") yield await wholeFile(file, start, tally, progress);
  else yield refused(origin, kind);
}

async function* inZipFile(file: NamedFile, tally: Tally, progress: Progress): AsyncGenerator<Unpacked> {
  const { inZip } = await import(/* webpackChunkName: "zip" */ "./zip");
  yield* inZip(file, tally, progress);
}

async function* inMboxFile({ name, content }: NamedFile, tally: Tally, progress: Progress): AsyncGenerator<Unpacked> {
  const pieces = new Pieces(content.stream(), (bytes) => {
    progress.took(bytes);
    return tally.addBytes(bytes);
  });
  try {
    yield* inMbox(pieces, NOTHING, { file: name }, tally.limits);
  } finally {
    await pieces.close();
  }
}

async function wholeFile({ name, content }: NamedFile, start: Uint8Array, tally: Tally, progress: Progress): Promise<Unpacked> {
  const origin = { file: name };
  if (content.size > tally.limits.messageBytes) return refused(origin, "too-large");
  const over = tally.addBytes(content.size);
  if (over) return refused(origin, over);
  const bytes = start.length === content.size ? start : await bytesOf(content);
  progress.rest();
  return bytes ? asMessage(bytes, name, origin) : refused(origin, "not-readable");
}

async function bytesOf(content: Blob): Promise<Uint8Array | undefined> {
  try {
    return new Uint8Array(await content.arrayBuffer());
  } catch {
    return undefined;
  }
}
