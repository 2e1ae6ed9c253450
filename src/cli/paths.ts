import { readdir, stat } from "node:fs/promises";
import { extname, join } from "node:path";

/** A file behind a path, or a path that leads to none. */
export type FoundFile =
  | { readonly kind: "file"; readonly path: string }
  | { readonly kind: "no-file"; readonly path: string; readonly detail: string }
  /** A folder's file with another ending. */
  | { readonly kind: "left-out"; readonly path: string };

/** The files behind a path: a folder is walked for those with one of these endings, in the order of their names; the others are left out. */
export async function* findFiles(path: string, endings: ReadonlySet<string>): AsyncGenerator<FoundFile> {
  try {
    if ((await stat(path)).isDirectory()) yield* walk(path, endings);
    else yield { kind: "file", path };
  } catch (error) {
    yield { kind: "no-file", path, detail: detailOf(error) };
  }
}

/** What the system says of it, as short as it goes. */
export function detailOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? (error as Error).message;
}

async function* walk(folder: string, endings: ReadonlySet<string>): AsyncGenerator<FoundFile> {
  const entries = await readdir(folder, { withFileTypes: true });
  for (const entry of entries.toSorted((one, other) => (one.name < other.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() || (entry.isFile() && endings.has(extname(entry.name).toLowerCase()))) yield* findFiles(path, endings);
    else if (entry.isFile()) yield { kind: "left-out", path };
  }
}

/** The lines of standard input. */
export async function* pathsFromInput(): AsyncGenerator<string> {
  const text = new TextDecoder().decode(await readInput());
  for (const line of text.split(/\r?\n/)) if (line.trim() !== "") yield line.trim();
}

/** All of standard input. */
export async function readInput(): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk as Buffer));
  return new Uint8Array(Buffer.concat(chunks));
}
