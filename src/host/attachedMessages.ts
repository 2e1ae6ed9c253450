import { ItemChangedError, type AskItem } from "./askItem";
import { fromBase64 } from "./bytes";
import type { Attached, AttachedType } from "./composeMessage";

const MOST = 5;
const LARGEST = 10 * 1024 * 1024;
const TYPES: readonly string[] = ["message/rfc822", "message/delivery-status", "text/rfc822-headers", "application/vnd.ms-outlook"] satisfies AttachedType[];

/** The attachments that may belong to a report. One that cannot be had is left out. */
export async function attachedMessages(ask: AskItem, item: Office.MessageRead): Promise<readonly Attached[]> {
  if (typeof item.getAttachmentContentAsync !== "function") return [];
  const wanted = (item.attachments ?? []).flatMap((attachment) => {
    const type = typeOf(attachment);
    return type && attachment.size <= LARGEST ? [{ id: attachment.id, type }] : [];
  });

  const found = await Promise.all(wanted.slice(0, MOST).map(({ id, type }) => contentOf(ask, id, type)));
  return found.filter((attached) => attached !== undefined);
}

function typeOf({ attachmentType, contentType, name }: Office.AttachmentDetails): AttachedType | undefined {
  if (attachmentType === Office.MailboxEnums.AttachmentType.Item || /\.(?:eml|msg)$/i.test(name ?? "")) return "message/rfc822";
  return TYPES.includes(contentType?.toLowerCase()) ? (contentType.toLowerCase() as AttachedType) : undefined;
}

async function contentOf(ask: AskItem, id: string, type: AttachedType): Promise<Attached | undefined> {
  try {
    const answer = await ask<Office.AttachmentContent>("getAttachmentContentAsync", (item, done) => item.getAttachmentContentAsync(id, done));
    const bytes = bytesOf(answer);
    // A .msg, and sometimes what Outlook hands over for an attached item, is a compound file, whatever it is called.
    return bytes && { type: isCompoundFile(bytes) ? "application/vnd.ms-outlook" : type, bytes };
  } catch (error) {
    if (error instanceof ItemChangedError) throw error;
    return undefined;
  }
}

function bytesOf({ content, format }: Office.AttachmentContent): Uint8Array | undefined {
  if (!content) return undefined;
  if (format === Office.MailboxEnums.AttachmentContentFormat.Base64) return fromBase64(content);
  return format === Office.MailboxEnums.AttachmentContentFormat.Eml ? new TextEncoder().encode(content) : undefined;
}

function isCompoundFile(bytes: Uint8Array): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0].every((byte, index) => bytes[index] === byte);
}
