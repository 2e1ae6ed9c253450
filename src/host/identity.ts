import type { OpenItem } from "./mailbox";
import { told } from "./told";

/** What a reading asks of an item, whether that is open or was loaded by its id. */
export type ReadableItem = Pick<Office.MessageRead & Office.LoadedMessageRead,
  "attachments" | "body" | "dateTimeCreated" | "from" | "getAllInternetHeadersAsync" | "getAsFileAsync" | "getAttachmentContentAsync" | "internetMessageId" | "sender" | "subject">;

/** What is open right now. Outlook keeps `mailbox.item` up to date only while a handler for ItemChanged is registered. */
export function openItemOf(mailbox: Office.Mailbox): OpenItem {
  try {
    const item = currentItem(mailbox);
    if (!item || item.itemType === Office.MailboxEnums.ItemType.Appointment) return { kind: "no-item" };
    const id = item.itemId || [item.conversationId, item.internetMessageId, item.subject].filter(Boolean).join(" ");
    if (!id) return { kind: "restricted" };
    const subject = told(() => item.subject);
    return subject ? { kind: "message", id, subject } : { kind: "message", id };
  } catch {
    // Members of an item that add-ins may not see throw.
    return { kind: "restricted" };
  }
}

/** Null or undefined when nothing, or more than one message, is selected; the typings know neither. */
export function currentItem(mailbox: Office.Mailbox): Office.MessageRead | null | undefined {
  return mailbox.item;
}
