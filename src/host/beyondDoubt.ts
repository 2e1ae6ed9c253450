import { ItemChangedError } from "./askItem";
import { pause } from "./deadline";
import type { Outcome, Source, Tried } from "./mailbox";
import { bareId, messageIdOf } from "./messageHeader";
import type { Reading } from "./reading";
import { told } from "./told";
import { saysChange } from "./tried";

/** One way to a message, by one source or several. */
export interface Way {
  readonly sources: readonly Source[];
  read(reading: Reading): Promise<Uint8Array | undefined>;
}

/**
 * What a way hands over, asked a second time when the first answer may be that of an item whose change has not been announced yet.
 * Undefined when it hands over nothing, or for good the message of another item. Rejects only when another item is open.
 */
export async function beyondDoubt(way: Way, reading: Reading): Promise<Uint8Array | undefined> {
  const first = await attempt(way, reading);
  const changing = saidBy(way, reading).some(saysChange);
  if (!changing && namesOpenItem(first, reading)) return first;

  for (const { source } of saidBy(way, reading)) reading.account.begin(source);
  // Time for the announcement, which ends this reading.
  await pause(reading.patience.settle);
  const second = await attempt(way, reading);
  if (namesOpenItem(second, reading)) return second;
  // Nothing tells of a body or an attachment that came with the header of another message that it is of this one.
  withdraw(way, reading, "other-message");
  return undefined;
}

async function attempt(way: Way, reading: Reading): Promise<Uint8Array | undefined> {
  try {
    return await way.read(reading);
  } catch (error) {
    if (error instanceof ItemChangedError) throw error;
    // Something that Outlook handed over and nobody can put together, such as more than there is memory for.
    withdraw(way, reading, "threw");
    return undefined;
  }
}

/** What was handed over by this way is not used. */
function withdraw(way: Way, reading: Reading, outcome: Outcome): void {
  for (const answer of saidBy(way, reading)) if (answer.outcome === "handed-over") reading.account.note(answer.source, { outcome });
}

function saidBy({ sources }: Way, { account }: Reading): readonly Tried[] {
  return account.answered().filter(({ source }) => sources.includes(source));
}

/** True also when there is nothing, or one of the two has no name. */
function namesOpenItem(bytes: Uint8Array | undefined, { item }: Reading): boolean {
  const expected = bareId(told(() => item()?.internetMessageId) ?? "");
  const actual = bytes && messageIdOf(bytes);
  return !expected || !actual || expected === actual;
}
