import { createReadStream } from "node:fs";
import { readdir, readFile, stat } from "node:fs/promises";
import { extname, join } from "node:path";
import { splitMbox } from "./mbox";

/** One message to explain, or a path that could not be read; `number` counts the messages of an mbox from 1. */
export type Found =
  | { readonly kind: "message"; readonly file: string; readonly number?: number; readonly bytes: Uint8Array }
  | { readonly kind: "unreadable"; readonly file: string; readonly detail: string };

const ENDINGS = new Set([".eml", ".msg", ".mbox", ".txt"]);

/** The messages behind the paths, one at a time: a folder is walked, an mbox split, "-" is standard input. */
export async function* findMessages(paths: AsyncIterable<string> | Iterable<string>): AsyncGenerator<Found> {
  for await (const path of paths) {
    if (path === "-") yield { kind: "message", file: "-", bytes: await readAll(process.stdin) };
    else yield* readPath(path);
  }
}

/** The lines of standard input. */
export async function* pathsFromInput(): AsyncGenerator<string> {
  const text = new TextDecoder().decode(await readAll(process.stdin));
  for (const line of text.split(/\r?\n/)) if (line.trim() !== "") yield line.trim();
}

async function* readPath(path: string): AsyncGenerator<Found> {
  try {
    if ((await stat(path)).isDirectory()) yield* walk(path);
    else yield* readFileAt(path);
  } catch (error) {
    yield { kind: "unreadable", file: path, detail: (error as NodeJS.ErrnoException).code ?? (error as Error).message };
  }
}

async function* walk(folder: string): AsyncGenerator<Found> {
  const entries = await readdir(folder, { withFileTypes: true });
  for (const entry of entries.toSorted((one, other) => (one.name < other.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* readPath(path);
    else if (entry.isFile() && ENDINGS.has(extname(entry.name).toLowerCase())) yield* readPath(path);
  }
}

async function* readFileAt(file: string): AsyncGenerator<Found> {
  if (extname(file).toLowerCase() !== ".mbox") {
    yield { kind: "message", file, bytes: await readFile(file) };
    return;
  }
  let number = 0;
  for await (const bytes of splitMbox(createReadStream(file))) yield { kind: "message", file, number: (number += 1), bytes };
}

async function readAll(stream: AsyncIterable<unknown>): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk as Buffer));
  return Buffer.concat(chunks);
}
