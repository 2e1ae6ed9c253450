import PostalMime from "postal-mime";
import type { Attachment as Part } from "postal-mime";
import { toBase64 } from "./bytes";
import type { Attachment } from "./message";

/** Names for parts without one: a report's own parts never have one. */
const NAMES: Readonly<Record<string, string>> = {
  "message/delivery-status": "details.txt",
  "message/global-delivery-status": "details.txt",
  "message/disposition-notification": "details.txt",
  "message/feedback-report": "details.txt",
  "text/rfc822-headers": "headers.txt",
};

/** The attachments as the host lists them; a message in the message is an item, everything else a file. */
export function readAttachments(messageId: string, parts: readonly Part[]): Promise<readonly Attachment[]> {
  return Promise.all(parts.map((part, at) => readAttachment(`${messageId.replace("=", "")}att${at + 1}=`, part)));
}

async function readAttachment(id: string, part: Part): Promise<Attachment> {
  const bytes = new Uint8Array(part.content as ArrayBuffer);
  const isItem = part.mimeType === "message/rfc822" || part.mimeType === "message/global";
  return {
    id,
    name: part.filename ?? (isItem ? await subjectOf(bytes) : NAMES[part.mimeType] ?? "attachment"),
    contentType: part.mimeType,
    size: bytes.length,
    isInline: part.related === true || (part.disposition === "inline" && part.contentId !== undefined),
    kind: isItem ? "item" : "file",
    content: isItem ? new TextDecoder().decode(bytes) : toBase64(bytes),
    ...(part.contentId && { contentId: part.contentId.replace(/^<|>$/g, "") }),
  };
}

async function subjectOf(bytes: Uint8Array): Promise<string> {
  const { subject } = await PostalMime.parse(bytes, { forceRfc822Attachments: true });
  return subject || "Untitled message";
}
