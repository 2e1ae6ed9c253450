import PostalMime from "postal-mime";
import type { Address, Email } from "postal-mime";
import { readAttachments } from "./attachments";
import { headerBlock, itemId } from "./bytes";
import { itemClassOf } from "./itemClass";
import type { Message, Person } from "./message";

/** Fields of which every message has at least one; the parser takes any bytes for a message. */
const TELLING = ["from", "date", "subject", "received"];

/** One .eml file as a message of the mailbox; rejects when it cannot be read as one. */
export async function readMessage(file: string, bytes: Uint8Array): Promise<Message> {
  const email = await parse(bytes);
  if (!email.headers.some(({ key }) => TELLING.includes(key))) throw new Error(`${file} is no message.`);

  const id = itemId(file);
  const subject = email.subject ?? "";
  return {
    id,
    file,
    itemClass: itemClassOf(email),
    subject,
    normalizedSubject: subject.replace(/^(\p{L}{1,3}:\s*)+/u, ""),
    conversationId: id.replace("AAMk", "AAQk"),
    internetMessageId: email.messageId ?? "",
    from: people(email.from ? [email.from] : [])[0] ?? { name: "", address: "" },
    to: people(email.to),
    cc: people(email.cc),
    created: Date.parse(email.date ?? "") || 0,
    headers: headerBlock(bytes),
    text: email.text ?? textOf(email.html ?? ""),
    ...(email.html && { html: email.html }),
    attachments: await readAttachments(id, email.attachments),
    bytes,
  };
}

/** A structure that the parser refuses leaves a message with a header and nothing to show, as in a mail program. */
function parse(bytes: Uint8Array): Promise<Email> {
  return PostalMime.parse(bytes, { forceRfc822Attachments: true }).catch(() => PostalMime.parse(`${headerBlock(bytes).replace(/^content-/gim, "x-content-")}\r\n`));
}

function people(addresses: readonly Address[] = []): readonly Person[] {
  return addresses.flatMap((one) => one.group ?? [one]).map(({ name, address }) => ({ name: name || address, address }));
}

function textOf(html: string): string {
  const { body } = new DOMParser().parseFromString(html, "text/html");
  for (const unseen of body.querySelectorAll("script, style")) unseen.remove();
  for (const block of body.querySelectorAll("br, p, div, tr, h1, h2, h3, li")) block.append("\n");
  return (body.textContent ?? "").replace(/[^\S\n]+/g, " ").replace(/ ?\n ?/g, "\n").replace(/\n{3,}/g, "\n\n").trim();
}

/** Newest first, as a mailbox shows them. */
export function newestFirst(messages: readonly Message[]): readonly Message[] {
  return [...messages].sort((a, b) => b.created - a.created || a.file.localeCompare(b.file));
}
