import { callOffice, type Callback } from "./callOffice";
import { currentItem, openItemOf } from "./identity";

/** The item that was asked about is no longer the open one. */
export class ItemChangedError extends Error {
  override readonly name = "ItemChangedError";
}

/** Asks the open item one thing. */
export type AskItem = <T>(call: string, start: (item: Office.MessageRead, done: Callback<T>) => void) => Promise<T>;

/**
 * Asks as long as the item with this id is the open one, and rejects with an `ItemChangedError` otherwise. Answers do not name
 * their item: one that was on its way during a change is delivered as if for the old one, and an old item object reads the new.
 */
export function askWhileOpen(mailbox: Office.Mailbox, id: string): AskItem {
  const mustBeOpen = (): void => {
    const open = openItemOf(mailbox);
    if (open.kind !== "message" || open.id !== id) throw new ItemChangedError(`${id} is no longer open`);
  };

  return async (call, start) => {
    mustBeOpen();
    try {
      return await callOffice(call, (done) => start(currentItem(mailbox)!, done));
    } finally {
      // Outranks the answer and the error alike: neither belongs to this item.
      mustBeOpen();
    }
  };
}
