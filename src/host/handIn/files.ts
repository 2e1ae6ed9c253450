import { inTime } from "../deadline";
import type { HandedIn } from "../mailbox";
import { holdsMany } from "./holdsMany";

const LARGEST = 40 * 1024 * 1024;
/** One more than are looked at together, so that whoever reads them sees that there were too many. */
const MOST = 20_001;
const READ_MS = 15_000;
/** As much of a file as tells what it is, in bytes. */
const BEGINNING = 1_024;

/** A file with its name: Outlook gives the two apart. */
export interface NamedContent {
  readonly name: string;
  readonly content: Blob;
}

/** The files that somebody picked, in their order. Never rejects. */
export function filesHandedIn(files: Iterable<File>): Promise<readonly HandedIn[]> {
  return contentsHandedIn([...files].map((file) => ({ name: file.name, content: file })));
}

/** The same of what is no file of its own. One message is read at once; what may be many is handed on unread: together they may be more than the memory takes. */
export async function contentsHandedIn(files: readonly NamedContent[]): Promise<readonly HandedIn[]> {
  const [first, ...more] = files;
  if (!first) return [];
  const isHeap = more.length > 0 || holdsMany(first.name, (await beginningOf(first.content)) ?? new Uint8Array());
  return [isHeap ? { kind: "heap", files: files.slice(0, MOST) } : await handedIn(first)];
}

async function handedIn({ name, content }: NamedContent): Promise<HandedIn> {
  if (content.size > LARGEST) return refused(name, "too-large");
  const bytes = await bytesInTime(content);
  // An empty file tells as little as a folder, which some browsers read as one.
  return bytes && bytes.length > 0 ? { kind: "message", name, bytes } : refused(name, "not-readable");
}

// What is no file at all has no beginning to cut off.
async function beginningOf(content: Blob): Promise<Uint8Array | undefined> {
  return content.size > 0 ? bytesInTime(content.slice(0, BEGINNING)) : undefined;
}

function bytesInTime(content: Blob): Promise<Uint8Array | undefined> {
  return inTime(bytesOf(content).catch(() => undefined), READ_MS, undefined);
}

// Rejects for a folder, a file that is gone by now, and what is no file at all. Web views of older Macs have no `arrayBuffer()`.
function bytesOf(content: Blob): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(new Uint8Array(reader.result as ArrayBuffer));
    reader.onerror = () => reject(reader.error);
    reader.readAsArrayBuffer(content);
  });
}

function refused(name: string, reason: "too-large" | "not-readable"): HandedIn {
  return { kind: "refused", name, reason };
}
