import { asLatin1, flatBase64 } from "./bytes";

const HEADER_LIMIT = 256 * 1024;

/** The fields of a header block, folded as they came; everything after the first empty line is left out. */
export function headerFields(block: string): readonly string[] {
  const fields: string[] = [];
  let kept = false;
  for (const line of block.trimStart().split(/\r\n|\r|\n/)) {
    if (line.trim() === "") break;
    if (/^[ \t]/.test(line)) {
      if (kept) fields[fields.length - 1] += `\r\n${line}`;
      continue;
    }
    // A line that is no field would end the header for some readers.
    kept = /^[!-9;-~]+[ \t]*:/.test(line);
    if (kept) fields.push(line);
  }
  return fields;
}

/** The Message-ID a message gives itself, without its angle brackets. */
export function messageIdOf(bytes: Uint8Array): string | undefined {
  // Cut before it is split: a message may have many thousand lines.
  const [header = ""] = asLatin1(bytes.subarray(0, HEADER_LIMIT)).trimStart().split(/\n\r?\n/, 1);
  const field = headerFields(header).find((line) => /^message-id[ \t]*:/i.test(line));
  return field && bareId(field.slice(field.indexOf(":") + 1));
}

export function bareId(id: string): string | undefined {
  return id.replace(/[<>\s]/g, "") || undefined;
}

/** One field with a value from outside: no line break survives, and what is not ASCII becomes encoded words (RFC 2047). */
export function headerField(name: string, value: string): string {
  const clean = value.replace(/\p{Cc}+/gu, " ").trim();
  return `${name}: ${/^[\x20-\x7e]*$/.test(clean) ? clean : encodedWords(clean)}`;
}

/** A mailbox whose display name cannot end its own quotes. */
export function mailboxField(name: string, displayName: string, address: string): string {
  const bare = address.replace(/[^\x21-\x7e]|[<>]/g, "");
  const shown = displayName.replace(/[\p{Cc}"\\]+/gu, " ").trim();
  if (!shown) return `${name}: <${bare}>`;
  return `${name}: ${/^[\x20-\x7e]*$/.test(shown) ? `"${shown}"` : encodedWords(shown)} <${bare}>`;
}

function encodedWords(text: string): string {
  const encoder = new TextEncoder();
  const words: string[] = [];
  let word = "";
  for (const character of text) {
    // 36 bytes are 48 characters of base64: with frame and field name a line stays below the 76 that are allowed.
    if (encoder.encode(word + character).length > 36) {
      words.push(word);
      word = "";
    }
    word += character;
  }
  return [...words, word].map((part) => `=?UTF-8?B?${flatBase64(encoder.encode(part))}?=`).join("\r\n ");
}
