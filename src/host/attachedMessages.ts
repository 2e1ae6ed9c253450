import { mustExist, OfficeError } from "./callOffice";
import type { Attached, AttachedType } from "./composeMessage";
import type { Deadline } from "./deadline";
import { isOutlookFile, messageContent } from "./messageContent";
import { answersOf, type Reading } from "./reading";
import { told } from "./told";

const MOST = 5;
const LARGEST = 10 * 1024 * 1024;
const TYPES: readonly string[] = ["message/rfc822", "message/delivery-status", "text/rfc822-headers", "application/vnd.ms-outlook"] satisfies AttachedType[];

interface Wanted {
  readonly id: string;
  readonly type: AttachedType;
}

/** The attachments that may belong to a report (Mailbox 1.8). One that cannot be had is left out. */
export async function attachedMessages(reading: Reading): Promise<readonly Attached[]> {
  const attachments = told(() => reading.item()?.attachments) ?? [];
  const wanted = attachments.filter(({ size }) => size <= LARGEST).flatMap(wantedOf).slice(0, MOST);
  if (wanted.length === 0) return [];

  const deadline = reading.deadline.within(reading.patience.attachments);
  const contents = await answersOf(reading, "attachments", wanted.map((one) => contentOf(reading, one, deadline)));
  return contents.filter((attached) => attached !== undefined);
}

function wantedOf({ id, attachmentType, contentType, name }: Office.AttachmentDetails): readonly Wanted[] {
  if (attachmentType === Office.MailboxEnums.AttachmentType.Item || /\.(?:eml|msg)$/i.test(name ?? "")) return [{ id, type: "message/rfc822" }];
  const type = contentType?.split(";", 1)[0]?.trim().toLowerCase() ?? "";
  return TYPES.includes(type) ? [{ id, type: type as AttachedType }] : [];
}

async function contentOf({ ask }: Reading, { id, type }: Wanted, deadline: Deadline): Promise<Attached> {
  const answer = await ask<Office.AttachmentContent>("getAttachmentContentAsync", deadline, (item, done) => {
    mustExist("getAttachmentContentAsync", item.getAttachmentContentAsync);
    item.getAttachmentContentAsync(id, done);
  });
  const bytes = messageContent(answer?.content);
  if (!bytes) throw new OfficeError("getAttachmentContentAsync", "empty", `no message handed over, but ${answer?.format ?? "nothing"}`);
  return { type: isOutlookFile(bytes) ? "application/vnd.ms-outlook" : type, bytes };
}
