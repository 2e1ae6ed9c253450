import { compoundFile } from "./compoundFile";
import type { Folder } from "./compoundFile";
import type { Attachment, Message } from "./message";
import { isReport } from "./message";
import { reportProperties } from "./outlookReport";
import { PREFIX, storage } from "./properties";
import type { Property } from "./properties";
import { readMessage } from "./read";

/** [MS-OXCMSG] 2.2.2.9: how an attachment is kept. */
const BY_VALUE = 1;
const EMBEDDED_MESSAGE = 5;
const UTF8 = 65_001;

/** A message as classic Outlook saves it: the properties Outlook makes of it, [MS-OXCMAIL], in a .msg file, [MS-OXMSG]. */
export async function outlookFile(message: Message): Promise<Uint8Array> {
  // The list of named properties has to be there; there are none.
  const none = new Uint8Array();
  const names: Folder = { "__substg1.0_00020102": none, "__substg1.0_00030102": none, "__substg1.0_00040102": none };
  return compoundFile({ ...(await item(message, PREFIX.message)), "__nameid_version1.0": names });
}

async function item(message: Message, prefix: number): Promise<Folder> {
  const report = isReport(message) ? reportProperties(message) : undefined;
  const recipients = report?.recipients ?? [...message.to, ...message.cc].map(({ name, address }): readonly Property[] => [["3001001F", name], ["3002001F", "SMTP"], ["3003001F", address], ["39FE001F", address]]);
  const attached = await Promise.all(message.attachments.filter(({ contentType }) => !report || contentType === "message/rfc822").map(attachment));
  return {
    ...storage([...properties(message), ...(report?.properties ?? [])], prefix, { recipients: recipients.length, attachments: attached.length }),
    ...numbered("__recip_version1.0_#", recipients.map((one) => storage(one, PREFIX.part))),
    ...numbered("__attach_version1.0_#", attached),
  };
}

function properties(message: Message): readonly Property[] {
  const { itemClass, subject, normalizedSubject, from, to, created, internetMessageId, headers, text, html } = message;
  return [
    ["001A001F", itemClass],
    ["0037001F", subject],
    ["0E1D001F", normalizedSubject],
    ["0C1A001F", from.name],
    ["0C1E001F", "SMTP"],
    ["0C1F001F", from.address],
    ["5D01001F", from.address],
    ["0E04001F", to.map(({ name }) => name).join("; ")],
    ["1035001F", internetMessageId],
    ["0E060040", created],
    // Text as Unicode.
    ["340D0003", 0x00040000],
    ["3FDE0003", UTF8],
    ["1000001F", text],
    ...(html === undefined ? [] : [["10130102", new TextEncoder().encode(html)] as const]),
    // A report's item has often none: Outlook makes it from the report, not from the message.
    ...(isReport(message) ? [] : [["007D001F", headers] as const]),
  ];
}

async function attachment({ name, contentType, kind, content, contentId }: Attachment): Promise<Folder> {
  const known: readonly Property[] = [["3001001F", name], ["370E001F", contentType], ...(contentId === undefined ? [] : [["3712001F", contentId] as const])];
  if (kind === "file") {
    const bytes = Uint8Array.from(atob(content), (char) => char.charCodeAt(0));
    return storage([...known, ["3707001F", name], ["37050003", BY_VALUE], ["37010102", bytes]], PREFIX.part);
  }
  const inner = await readMessage(name, new TextEncoder().encode(content)).catch(() => undefined);
  const embedded = inner && { "__substg1.0_3701000D": await item(inner, PREFIX.attachedMessage) };
  return { ...storage([...known, ["37050003", EMBEDDED_MESSAGE]], PREFIX.part), ...embedded };
}

const numbered = (prefix: string, folders: readonly Folder[]): Folder =>
  Object.fromEntries(folders.map((one, at) => [`${prefix}${at.toString(16).toUpperCase().padStart(8, "0")}`, one]));
