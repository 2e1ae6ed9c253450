import { BlobReader, configure, TextReader, Uint8ArrayReader, Uint8ArrayWriter, ZipWriter, type ZipWriterAddDataOptions } from "@zip.js/zip.js/lib/zip-core-custom.js";
import type { NamedFile, Unpacked } from "../../src/unpack/unpacked";
import { unpack, type UnpackOptions } from "../../src/unpack/unpack";

configure({ useWebWorkers: false });

export const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text) as Uint8Array<ArrayBuffer>;
export const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
export const eml = (subject: string, body = "x"): string => `From: a@example.org\r\nSubject: ${subject}\r\n\r\n${body}\r\n`;

type Content = string | Uint8Array | Blob;
export type EntryToAdd = readonly [name: string, content: Content | undefined, options?: ZipWriterAddDataOptions];

/** A zip file of these entries; without a content a directory. */
export async function zipOf(...entries: readonly EntryToAdd[]): Promise<Uint8Array<ArrayBuffer>> {
  const zip = new ZipWriter(new Uint8ArrayWriter(), { keepOrder: true, extendedTimestamp: false });
  for (const [name, content, options = {}] of entries) {
    if (content === undefined) await zip.add(name, undefined, { ...options, directory: true });
    else await zip.add(name, typeof content === "string" ? new TextReader(content) : content instanceof Blob ? new BlobReader(content) : new Uint8ArrayReader(content), options);
  }
  return (await zip.close()) as Uint8Array<ArrayBuffer>;
}

export const file = (name: string, content: string | Uint8Array<ArrayBuffer> | Blob): NamedFile => ({ name, content: typeof content === "string" || content instanceof Uint8Array ? new Blob([content]) : content });

export async function all(files: readonly NamedFile[], options?: UnpackOptions): Promise<readonly Unpacked[]> {
  const found: Unpacked[] = [];
  for await (const one of unpack(files, options)) found.push(one);
  return found;
}

/** One line each: where it was found, and its subject or why it was refused. */
export async function told(files: readonly NamedFile[], options?: UnpackOptions): Promise<readonly string[]> {
  return (await all(files, options)).map((found) => `${where(found)}: ${found.kind === "refused" ? found.reason : (/^Subject: (.*?)\r?$/m.exec(textOf(found.bytes))?.[1] ?? textOf(found.bytes))}`);
}

function where({ origin }: Unpacked): string {
  return [origin.file, origin.entry, origin.number].filter((part) => part !== undefined).join(" > ");
}
