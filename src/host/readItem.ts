import { ItemChangedError, watchItem, type WatchedItem, type WatchedMailbox } from "./askItem";
import { beyondDoubt, type Way } from "./beyondDoubt";
import { inTime } from "./deadline";
import { exportedFile } from "./exportedFile";
import type { HandedOver, Read } from "./mailbox";
import { pieces } from "./pieces";
import { beginReading, PATIENCE, unhurried, type Patience, type Reading } from "./reading";
import { keptBecause } from "./tried";

const FILE: Way = { sources: ["file"], read: exportedFile };
const PIECES: Way = { sources: ["attachments", "headers", "body"], read: pieces };

/** What a way comes to: undefined when it hands over nothing. Rejects only when another item is open. */
type Reads = Promise<Read | undefined>;

/**
 * Reads the open message: as a file, or, when that fails or takes its time, from its pieces. What comes first is handed over; what
 * comes after that and is better goes to `later`. Never rejects.
 */
export function readItem(watched: WatchedMailbox, id: string, later: (better: Read) => void, patience: Patience = PATIENCE): Promise<HandedOver> {
  return readWatched(watchItem(watched, id), id, later, patience);
}

/** The same of any item that can be asked: of one that was loaded as well. */
export async function readWatched(watched: WatchedItem, id: string, later: (better: Read) => void, patience: Patience): Promise<HandedOver> {
  const reading = beginReading(watched, patience);
  const { answered, soFar } = reading.account;

  const file: Reads = beyondDoubt(FILE, reading).then((bytes) => bytes && { kind: "message", id, bytes, tried: answered() });
  const whole = afterItsTime(file, patience.fileAlone, () =>
    beyondDoubt(PIECES, reading).then((bytes) => bytes && { kind: "message", id, bytes, tried: soFar() }));
  const slow = afterwards(whole, reading, () =>
    beyondDoubt(PIECES, unhurried(reading)).then((bytes) => bytes && { kind: "message", id, bytes, tried: soFar() }));

  const first = firstOf([file, whole]).catch((): HandedOver => ({ kind: "item-changed" }));
  const handedOver = (await inTime(first, patience.answer, undefined)) ?? kept(reading);
  if (handedOver.kind !== "item-changed") tellLater(handedOver, { file, whole, slow }, later);
  return handedOver;
}

/** Begins the second way once the first one failed or has had its time; when the first one came, both are that. */
async function afterItsTime(file: Reads, ms: number, begin: () => Reads): Reads {
  const came = file.then((read) => read !== undefined, () => false);
  return (await inTime(came, ms, false)) ? file : begin();
}

/** Asks once more, with more time, when pieces did not come in theirs; what one of them comes to then. Never rejects: it comes after the answer. */
async function afterwards(whole: Reads, { account }: Reading, again: () => Reads): Reads {
  try {
    await whole;
    const slow = account.answered().filter(({ source, outcome }) => source !== "file" && outcome === "timeout");
    const read = slow.length > 0 ? await again() : undefined;
    const came = account.answered().some((now) => now.outcome === "handed-over" && slow.some(({ source }) => source === now.source));
    return came ? read : undefined;
  } catch {
    return undefined;
  }
}

/** The first that hands over something; undefined when none does. */
function firstOf(ways: readonly Reads[]): Reads {
  return new Promise((resolve, reject) => {
    for (const way of ways) way.then((read) => read && resolve(read), reject);
    Promise.all(ways).then(() => resolve(undefined), reject);
  });
}

function kept({ account, mustBeOpen }: Reading): HandedOver {
  try {
    mustBeOpen();
    return keptBecause(account.soFar());
  } catch (error) {
    if (error instanceof ItemChangedError) return { kind: "item-changed" };
    throw error;
  }
}

function tellLater(handedOver: HandedOver, { file, whole, slow }: Readonly<Record<"file" | "whole" | "slow", Reads>>, later: (better: Read) => void): void {
  let complete = false;
  const tell = (way: Reads, isComplete: boolean): void => {
    way.then((read) => {
      if (!read || read === handedOver || complete) return;
      complete = isComplete;
      later(read);
    }, () => undefined);
  };
  tell(file, true);
  if (handedOver.kind !== "message") tell(whole, false);
  tell(slow, false);
}
