import { splitMbox } from "./mbox";
import { NOTHING, together, type Pieces } from "./pieces";
import { isOtherCompoundFile, SNIFFED, whatIs } from "./sniff";
import type { UnpackLimits } from "./limits";
import type { Origin, RefusedReason, Unpacked } from "./unpacked";

export function refused(origin: Origin, reason: RefusedReason): Unpacked {
  return { kind: "refused", origin, reason };
}

/** The whole bytes of one file or entry. */
export function asMessage(bytes: Uint8Array, name: string, origin: Origin): Unpacked {
  return isOtherCompoundFile(bytes, name) ? refused(origin, "document") : { kind: "message", origin, bytes };
}

/** What an entry of a zip file holds. No more of it is unpacked than it takes to tell. */
export async function* inEntry(pieces: Pieces, name: string, origin: Origin, limits: UnpackLimits): AsyncGenerator<Unpacked> {
  const start = await pieces.start(SNIFFED);
  const kind = whatIs(start, name);
  if (pieces.trouble) yield refused(origin, pieces.trouble);
  else if (kind === "mbox") yield* inMbox(pieces, start, origin, limits);
  else if (kind === "message") yield await collected(pieces, start, name, origin, limits);
  else yield refused(origin, kind === "zip" ? "nested" : kind);
}

/** The messages of an mbox, numbered from 1. Where its bytes go wrong, those before stay. */
export async function* inMbox(pieces: Pieces, start: Uint8Array, origin: Origin, { messageBytes }: UnpackLimits): AsyncGenerator<Unpacked> {
  let number = 0;
  for await (const bytes of splitMbox(pieces.from(start), messageBytes)) {
    // The last one was cut off by it.
    if (pieces.trouble) break;
    yield { kind: "message", origin: { ...origin, number: (number += 1) }, bytes };
  }
  if (pieces.trouble) yield refused(origin, pieces.trouble);
  else if (number === 0) yield refused(origin, "empty");
}

async function collected(pieces: Pieces, start: Uint8Array, name: string, origin: Origin, { entryBytes }: UnpackLimits): Promise<Unpacked> {
  const taken = [start];
  let length = start.length;
  for await (const piece of pieces.from(NOTHING)) {
    length += piece.length;
    if (length > entryBytes) return refused(origin, "too-large");
    taken.push(piece);
  }
  return pieces.trouble ? refused(origin, pieces.trouble) : asMessage(together(taken), name, origin);
}
