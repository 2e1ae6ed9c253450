import { callOffice, type Callback } from "./callOffice";
import type { Deadline } from "./deadline";
import { currentItem, openItemOf, type ReadableItem } from "./identity";

/** The item that was asked about is no longer the open one. */
export class ItemChangedError extends Error {
  override readonly name = "ItemChangedError";
}

/** Asks the item one thing. */
export type AskItem = <T>(call: string, deadline: Deadline, start: (item: ReadableItem, done: Callback<T>) => void) => Promise<T>;

/** The mailbox, and how often another item was selected in it. */
export interface WatchedMailbox {
  readonly mailbox: Office.Mailbox;
  readonly selections: () => number;
}

/** One item of a mailbox, as long as it is the one that answers. */
export interface WatchedItem {
  item(): ReadableItem | null | undefined;
  /**
   * Answers do not name their item: one that was on its way during a change is delivered as if for the old one, and an old item
   * object reads the new. So this rejects with an `ItemChangedError` when the item is not the open one before and after the call.
   */
  readonly ask: AskItem;
  /** Throws an `ItemChangedError` once another item was selected, even when this one is open again: an answer may be the other's. */
  mustBeOpen(): void;
}

/** The open item of the mailbox. */
export function watchItem({ mailbox, selections }: WatchedMailbox, id: string): WatchedItem {
  const before = selections();
  return watched(() => currentItem(mailbox), () => {
    const open = openItemOf(mailbox);
    if (open.kind !== "message" || open.id !== id || selections() !== before) throw new ItemChangedError(`${id} is no longer open`);
  });
}

/** An item that answers for itself only while `mustBeOpen` does not throw. */
export function watched(item: WatchedItem["item"], mustBeOpen: () => void): WatchedItem {
  return {
    item,
    mustBeOpen,
    ask: async (call, deadline, start) => {
      mustBeOpen();
      try {
        return await callOffice(call, (done) => start(item()!, done), deadline.left());
      } finally {
        // Outranks the answer and the error alike: neither belongs to this item.
        mustBeOpen();
      }
    },
  };
}
