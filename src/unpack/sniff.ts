import { notMail } from "../core/notMail";
import { isCompoundFile } from "../core/outlookFile/isCompoundFile";
import { endingOf } from "./names";
import type { RefusedReason } from "./unpacked";

/** What some bytes are: to be taken apart, to be read, or nothing of ours. */
export type Kind = "zip" | "mbox" | "message" | Extract<RefusedReason, "picture" | "document" | "binary" | "empty">;

/** Bytes from which `whatIs` can tell. */
export const SNIFFED = 4096;

/** What a file is by its first bytes. Its name is asked only where the bytes leave it open. */
export function whatIs(start: Uint8Array, name: string): Kind {
  const known = notMail(start);
  if (known) return known;
  if (isZip(start)) return OFFICE_ENDINGS.has(endingOf(name)) ? "document" : "zip";
  if (isCompoundFile(start) || isTnef(start)) return "message";
  return kindOfText(start, name);
}

/** [MS-CFB] keeps Word's and Excel's old files too; only a message has this stream at its root (MS-OXMSG 2.1). Core judges the rest. */
export function isOtherCompoundFile(bytes: Uint8Array, name: string): boolean {
  return isCompoundFile(bytes) && endingOf(name) !== "msg" && !hasEntry(bytes, "__properties_version1.0");
}

/** winmail.dat: what Exchange wraps around a message; core opens it. */
function isTnef(start: Uint8Array): boolean {
  return [0x78, 0x9f, 0x3e, 0x22].every((byte, at) => start[at] === byte);
}

const OFFICE_ENDINGS = new Set(["docx", "docm", "dotx", "xlsx", "xlsm", "xltx", "pptx", "pptm", "odt", "ods", "odp", "odg", "vsdx", "epub"]);

function isZip([first, second, third, fourth]: Uint8Array): boolean {
  return first === 0x50 && second === 0x4b && ((third === 3 && fourth === 4) || (third === 5 && fourth === 6));
}

/** The same look at the same bytes as core's, so that nothing is refused here that core would have read. */
const LOOKED_AT = 1024;

function kindOfText(start: Uint8Array, name: string): Kind {
  const head = start.subarray(0, LOOKED_AT);
  if (head.every((byte) => byte <= 32)) return head.every(isBlank) ? "empty" : "binary";
  const isWide = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
  const controls = head.reduce((count, byte) => count + (byte < 32 && !isBlank(byte) && byte !== 27 ? 1 : 0), 0);
  if (!isWide && controls > head.length / 50) return "binary";
  return isMbox(start, name) ? "mbox" : "message";
}

const isBlank = (byte: number): boolean => byte === 32 || (byte >= 9 && byte <= 13 && byte !== 11);

/** An .eml is one message, also where a program has kept the "From " line of the mbox it came from. */
function isMbox(start: Uint8Array, name: string): boolean {
  const ending = endingOf(name);
  if (ending === "mbox" || ending === "mbx") return true;
  return ending !== "eml" && /^From (?:- |[^\r\n]{1,1000}\r?\n>?[!-9;-~]{1,76}[ \t]{0,9}:)/.test(latin(start, 0, SNIFFED));
}

/** Names of streams stand in entries of 128 bytes, as UTF-16. */
function hasEntry(bytes: Uint8Array, name: string): boolean {
  for (let at = 0; at + 128 <= bytes.length; at += 128) {
    if ([...name].every((letter, index) => bytes[at + 2 * index] === letter.charCodeAt(0) && bytes[at + 2 * index + 1] === 0)) return true;
  }
  return false;
}

function latin(bytes: Uint8Array, from: number, to: number): string {
  return new TextDecoder("latin1").decode(bytes.subarray(from, to));
}
