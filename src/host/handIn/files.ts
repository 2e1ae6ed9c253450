import { inTime } from "../deadline";
import type { HandedIn } from "../mailbox";

const LARGEST = 40 * 1024 * 1024;
/** Of all together: they are kept in memory until each was read. */
const LARGEST_SUM = 200 * 1024 * 1024;
const MOST = 100;
const READ_MS = 15_000;

/** A file with its name: Outlook gives the two apart. */
export interface NamedContent {
  readonly name: string;
  readonly content: Blob;
}

/** The files that somebody picked, in their order. Never rejects. */
export function filesHandedIn(files: Iterable<File>): Promise<readonly HandedIn[]> {
  return contentsHandedIn([...files].map((file) => ({ name: file.name, content: file })));
}

/** The same of what is no file of its own. Beyond the most there is one refusal for all the rest, named by how many they are. */
export async function contentsHandedIn(files: readonly NamedContent[]): Promise<readonly HandedIn[]> {
  const taken = files.slice(0, mostOf(files));
  const rest = files.length - taken.length;
  const things = await Promise.all(taken.map(handedIn));
  return rest > 0 ? [...things, refused(String(rest), "too-many")] : things;
}

function mostOf(files: readonly NamedContent[]): number {
  let sum = 0;
  const beyond = files.findIndex(({ content }) => {
    if (content.size <= LARGEST) sum += content.size;
    return sum > LARGEST_SUM;
  });
  return beyond < 0 ? MOST : Math.min(beyond, MOST);
}

async function handedIn({ name, content }: NamedContent): Promise<HandedIn> {
  if (content.size > LARGEST) return refused(name, "too-large");
  const bytes = await inTime(bytesOf(content).catch(() => undefined), READ_MS, undefined);
  // An empty file tells as little as a folder, which some browsers read as one.
  return bytes && bytes.length > 0 ? { kind: "message", name, bytes } : refused(name, "not-readable");
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

function refused(name: string, reason: "too-large" | "too-many" | "not-readable"): HandedIn {
  return { kind: "refused", name, reason };
}
