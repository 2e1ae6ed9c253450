import { ItemChangedError, type WatchedItem } from "./askItem";
import { deadlineIn, type Deadline } from "./deadline";
import type { Source } from "./mailbox";
import { becameOf, mostTelling, openAccount, saysChange, type Account, type Became } from "./tried";

/** How long each part of a reading may take, in milliseconds. */
export interface Patience {
  /** Until the pane is told something, whatever happens. */
  readonly answer: number;
  /** For the file alone; then the pieces are asked for as well. */
  readonly fileAlone: number;
  readonly attachments: number;
  readonly body: number;
  readonly headers: number;
  /** For the announcement of a change that an answer makes likely. */
  readonly settle: number;
  /** Until nothing better is waited for. */
  readonly later: number;
}

/** The file alone, a silent body and a silent header end before the answer is due, and that before the ten seconds are over. */
export const PATIENCE: Patience = { answer: 9_500, fileAlone: 2_000, attachments: 4_000, body: 4_000, headers: 3_000, settle: 700, later: 30_000 };

/** One reading of one item: what all the ways to it share. */
export interface Reading extends WatchedItem {
  readonly patience: Patience;
  readonly deadline: Deadline;
  readonly account: Account;
}

export function beginReading(watched: WatchedItem, patience: Patience): Reading {
  return { ...watched, patience, deadline: deadlineIn(patience.later), account: openAccount() };
}

/** The same reading for a second round, in which every piece may take all the time there is. */
export function unhurried(reading: Reading): Reading {
  const { later } = reading.patience;
  return { ...reading, patience: { ...reading.patience, attachments: later, body: later, headers: later } };
}

/**
 * Awaits all calls of one way and keeps account of it: it handed something over when one of them did, and none found the item
 * changing. What failed is undefined. Rejects only when another item is open.
 */
export async function answersOf<T>({ account }: Reading, source: Source, calls: readonly Promise<T>[]): Promise<readonly (T | undefined)[]> {
  account.begin(source);
  const answers = await Promise.allSettled(calls);
  const errors = answers.filter((answer) => answer.status === "rejected").map(({ reason }) => reason as unknown);

  const changed = errors.find((error) => error instanceof ItemChangedError);
  if (changed) throw changed;

  const became = errors.map(becameOf);
  const telling: Became = became.find(saysChange) ?? (became.length < calls.length ? { outcome: "handed-over" } : mostTelling(became));
  account.note(source, telling);
  return answers.map((answer) => (answer.status === "fulfilled" ? answer.value : undefined));
}
