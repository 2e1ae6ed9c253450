import { fromBase64 } from "./bytes";
import { told } from "./told";

/**
 * The bytes of a message that Outlook hands over as text, or undefined when it is none. What Outlook calls the format is not
 * trusted: the same call gives a .msg in base64 for one attachment and the text of a message for the next (office-js #6876), or
 * nothing at all (#5433).
 */
export function messageContent(content: unknown): Uint8Array | undefined {
  if (typeof content !== "string" || content.trim() === "") return undefined;
  // The name of a header field ends in a colon, which base64 does not have.
  if (!/[^A-Za-z0-9+/=\s]/.test(content)) return told(() => fromBase64(content));
  return startsWithField(content) ? new TextEncoder().encode(content) : undefined;
}

/** A message as Outlook keeps it: a compound file (MS-CFB), whatever it is called. */
export function isOutlookFile(bytes: Uint8Array): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0].every((byte, index) => bytes[index] === byte);
}

// An address and a calendar have a colon in their first line as well; the line "From " is that of a mailbox file.
function startsWithField(content: string): boolean {
  const start = content.replace(/^\uFEFF/, "").trimStart();
  if (/^(?:BEGIN:VCALENDAR|https?:)/i.test(start)) return false;
  return /^(?:From \S[^\n]*\n)?[!-9;-~]+[ \t]*:/.test(start);
}
