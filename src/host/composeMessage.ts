import { asLatin1, joinBytes, toBase64 } from "./bytes";
import { headerField, headerFields, mailboxField } from "./messageHeader";

/** The parts of a report that arrive as attachments and are worth reading. */
export type AttachedType = "message/rfc822" | "message/delivery-status" | "text/rfc822-headers" | "application/vnd.ms-outlook";

export interface Attached {
  readonly type: AttachedType;
  readonly bytes: Uint8Array;
}

/** What the item itself tells, for clients that do not hand over the header. */
export interface Envelope {
  readonly from?: { readonly displayName: string; readonly emailAddress: string } | undefined;
  readonly subject?: string | undefined;
  readonly messageId?: string | undefined;
  readonly date?: Date | undefined;
}

export interface MessageParts {
  /** The header block as Outlook hands it over, or what the item tells. */
  readonly header: string | Envelope;
  readonly text?: string | undefined;
  readonly html?: string | undefined;
  readonly attached: readonly Attached[];
}

/** Puts a message together again from what Outlook hands over in pieces. */
export function composeMessage({ header, text, html, attached }: MessageParts): Uint8Array {
  const outer = freeBoundary("outer", attached);
  const inner = freeBoundary("inner", attached);
  const fields = typeof header === "string" ? headerFields(header).filter(describesNoBody) : envelopeFields(header);

  return joinBytes([
    ...fields.map((field) => `${field}\r\n`),
    "MIME-Version: 1.0\r\n",
    `Content-Type: multipart/mixed; boundary="${outer}"\r\n\r\n`,
    `--${outer}\r\nContent-Type: multipart/alternative; boundary="${inner}"\r\n\r\n`,
    ...bodyPart(inner, "text/plain", text),
    ...bodyPart(inner, "text/html", html),
    `--${inner}--\r\n`,
    ...attached.flatMap(({ type, bytes }) =>
      // Only Outlook's own file is no text.
      type === "application/vnd.ms-outlook" ? [`--${outer}\r\nContent-Type: ${type}\r\nContent-Transfer-Encoding: base64\r\n\r\n${toBase64(bytes)}\r\n`] : [`--${outer}\r\nContent-Type: ${type}\r\nContent-Transfer-Encoding: 8bit\r\n\r\n`, bytes, "\r\n"],
    ),
    `--${outer}--\r\n`,
  ]);
}

// The body is a new one: what the header says of the old one (type, encoding, length, language) is no longer true.
function describesNoBody(field: string): boolean {
  return !/^(?:content-[!-9;-~]*|mime-version)[ \t]*:/i.test(field);
}

function envelopeFields({ from, subject, messageId, date }: Envelope): readonly string[] {
  return [
    from && mailboxField("From", from.displayName, from.emailAddress),
    subject !== undefined && headerField("Subject", subject),
    messageId && headerField("Message-ID", messageId),
    date && headerField("Date", date.toUTCString().replace("GMT", "+0000")),
  ].filter((field): field is string => Boolean(field));
}

function bodyPart(boundary: string, type: string, content: string | undefined): readonly string[] {
  if (content === undefined) return [];
  const head = `--${boundary}\r\nContent-Type: ${type}; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n`;
  return [head, toBase64(new TextEncoder().encode(content)), "\r\n"];
}

// The underscore keeps it out of base64; an attached message is written as it is and might hold anything.
function freeBoundary(name: "outer" | "inner", attached: readonly Attached[]): string {
  const taken = attached.flatMap(({ bytes }) => asLatin1(bytes).match(/_(?:outer|inner)_x*/g) ?? []);
  const longest = taken.reduce((length, found) => Math.max(length, found.length), 0);
  return `_${name}_`.padEnd(longest + 1, "x");
}
