import type { UnreadableReason } from "../diagnosis";
import { limits } from "../mime/limits";
import { notMail } from "../notMail";
import { isCompoundFile } from "../outlookFile/isCompoundFile";
import { Message, readOutlookFile } from "./message";

/** The message that these bytes are, from whatever program: as mail, as Outlook's file, in UTF-16, or without a header; else why not. */
export async function openMessage(bytes: Uint8Array): Promise<Message | UnreadableReason> {
  const reason = unreadable(bytes);
  if (reason) return reason;
  const charset = wideCharset(bytes);
  const opened = isCompoundFile(bytes) ? await readOutlookFile(bytes) : charset ? new TextEncoder().encode(new TextDecoder(charset).decode(bytes)) : bytes;
  return opened ? asMessage(opened) : "outlook-file";
}

const LOOKED_AT = 1024;

function unreadable(bytes: Uint8Array): UnreadableReason | undefined {
  if (bytes.length > limits.messageBytes) return "too-large";
  const head = bytes.subarray(0, LOOKED_AT);
  const other = notMail(head);
  if (other) return other;
  const { blanks, controls } = countBytes(head);
  if (blanks === head.length) return "empty";
  if (isCompoundFile(bytes)) return undefined;
  return wideCharset(head) === undefined && controls > head.length / 50 ? "binary" : undefined;
}

/** Bytes that print nothing, and those of them that no text has (tab, line ends, form feed and the escape of ISO-2022 do stand in texts). */
function countBytes(head: Uint8Array): { readonly blanks: number; readonly controls: number } {
  let blanks = 0;
  let controls = 0;
  for (let at = 0; at < head.length; at += 1) {
    const byte = head[at]!;
    if (byte > 32) continue;
    blanks += 1;
    if (byte < 32 && (byte < 9 || byte > 13 || byte === 11) && byte !== 27) controls += 1;
  }
  return { blanks, controls };
}

/** Windows programs save text as UTF-16; its byte order mark says so. */
function wideCharset([first, second]: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : undefined;
}

/** Bytes that begin with no header field are a text or a page somebody saved or pasted: they become a message without headers. */
function asMessage(bytes: Uint8Array): Message {
  const message = Message.of(bytes);
  if (!message.headers.isEmpty && !startsLikeText(bytes)) return message;
  const type = looksLikeHtml(bytes) ? "text/html" : "text/plain";
  const header = new TextEncoder().encode(`content-type: ${type}; charset=utf-8\r\n\r\n`);
  const whole = new Uint8Array(header.length + bytes.length);
  whole.set(header);
  whole.set(bytes, header.length);
  return Message.of(whole);
}

function looksLikeHtml(bytes: Uint8Array): boolean {
  const start = new TextDecoder().decode(bytes.subarray(0, 2000)).trimStart();
  return /^<(?:!doctype|!--|html|head|body|meta|div|table|span|p|style|font|h\d)\b/i.test(start);
}

const latin1 = new TextDecoder("latin1");

function startsLikeText(bytes: Uint8Array): boolean {
  const [line] = latin1.decode(bytes.subarray(0, 1000)).replace(/^ï»¿/, "").trimStart().split(/\r?\n/);
  return !/^(?:From |[!-9;-~]{1,76}[ \t]{0,5}:)/.test(line!);
}
