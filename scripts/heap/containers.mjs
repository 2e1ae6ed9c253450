// What messages are kept in, and what holds none that can be read.
import { configure, Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from "@zip.js/zip.js";
import { ctime, mailDate } from "./write.mjs";

/** @typedef {{ name: string, bytes: Uint8Array }} NamedBytes */

const encode = (text) => new TextEncoder().encode(text);

/** The messages as one mbox file, as servers keep it: bare line feeds, a "From " line above each. @param {readonly { at: number, text: string }[]} messages */
export function mbox(messages) {
  return encode(messages.map(({ at, text }) => `From MAILER-DAEMON ${ctime(at)}\n${text.replace(/^(>*From )/gm, ">$1")}\n`).join(""));
}

/** A zip file of these; its dates are all the same, whenever and wherever it is made. @param {readonly NamedBytes[]} entries */
export async function zip(entries) {
  configure({ useWebWorkers: false });
  const writer = new ZipWriter(new Uint8ArrayWriter(), { rawLastModDate: DOS_DATE, extendedTimestamp: false, level: 6 });
  for (const { name, bytes } of entries) await writer.add(name, name.endsWith("/") ? undefined : new Uint8ArrayReader(bytes), { directory: name.endsWith("/") });
  return writer.close();
}

/** 16 November 2026, 12:00, as [APPNOTE] 4.4.6 packs it. */
const DOS_DATE = (((2026 - 1980) << 25) | (11 << 21) | (16 << 16) | (12 << 11)) >>> 0;

/** What cannot be read, each with the reason for which. @param {import("./random.mjs").Chance} chance @param {Uint8Array} message */
export async function unreadable(chance, message) {
  const one = [{ name: "bounce.eml", bytes: message }];
  return [
    { name: "empty.eml", bytes: new Uint8Array(), reason: "empty" },
    { name: "screenshot.png", bytes: PNG, reason: "picture" },
    { name: "report.pdf", bytes: encode(PDF), reason: "document" },
    { name: "broken.zip", bytes: await half(one), reason: "not-readable" },
    { name: "bomb.zip", bytes: await zip([{ name: "bounce.eml", bytes: new Uint8Array(50_000_000) }]), reason: "zip-bomb", entry: "bounce.eml" },
    { name: "secret.zip", bytes: encrypted(await zip(one)), reason: "encrypted", entry: "bounce.eml" },
    { name: "backup.bin", bytes: Uint8Array.from({ length: 4096 }, () => chance.below(256)), reason: "binary" },
  ];
}

async function half(entries) {
  const whole = await zip(entries);
  return whole.slice(0, whole.length / 2);
}

/** Marked as locked by a password (bit 0 of the flags): what is inside need not be, since nobody can look. */
function encrypted(bytes) {
  const marked = bytes.slice();
  const view = new DataView(marked.buffer);
  for (let at = 0; at + 10 < marked.length; at += 1) {
    const signature = view.getUint32(at, true);
    if (signature === 0x04034b50) marked[at + 6] |= 1;
    if (signature === 0x02014b50) marked[at + 8] |= 1;
  }
  return marked;
}

/** One white pixel. */
const PNG = Uint8Array.from(Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAsTs+NQAAAABJRU5ErkJggg==", "base64"));
const PDF = `%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [] /Count 0 >>\nendobj\n% printed ${mailDate(Date.UTC(2026, 10, 16))}\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n`;
