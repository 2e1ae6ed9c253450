import { createReadStream } from "node:fs";
import { open, readFile } from "node:fs/promises";
import { limits } from "../core/mime/limits";
import { splitMbox } from "../unpack/mbox";
import { SNIFFED, whatIs } from "../unpack/sniff";
import { detailOf, findFiles, readInput } from "./paths";

/** One message to explain, or a path that could not be read; `number` counts the messages of an mbox from 1. */
export type Found =
  | { readonly kind: "message"; readonly file: string; readonly number?: number; readonly bytes: Uint8Array }
  | { readonly kind: "unreadable"; readonly file: string; readonly detail: string };

const ENDINGS = new Set([".eml", ".msg", ".mbox", ".mbx", ".txt"]);

/** The messages behind the paths, one at a time: a folder is walked, an mbox split, "-" is standard input. */
export async function* findMessages(paths: AsyncIterable<string> | Iterable<string>): AsyncGenerator<Found> {
  for await (const path of paths) {
    if (path === "-") yield { kind: "message", file: "-", bytes: await readInput() };
    else yield* messagesAt(path);
  }
}

async function* messagesAt(path: string): AsyncGenerator<Found> {
  for await (const found of findFiles(path, ENDINGS)) {
    if (found.kind === "no-file") yield { kind: "unreadable", file: found.path, detail: found.detail };
    else if (found.kind === "file") yield* messagesIn(found.path);
  }
}

async function* messagesIn(file: string): AsyncGenerator<Found> {
  try {
    if (whatIs(await beginningOf(file), file) !== "mbox") {
      yield { kind: "message", file, bytes: await readFile(file) };
      return;
    }
    let number = 0;
    for await (const bytes of splitMbox(createReadStream(file), limits.messageBytes)) yield { kind: "message", file, number: (number += 1), bytes };
  } catch (error) {
    yield { kind: "unreadable", file, detail: detailOf(error) };
  }
}

async function beginningOf(file: string): Promise<Uint8Array> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(SNIFFED), 0, SNIFFED, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}
