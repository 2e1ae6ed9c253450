// The messages that bounced, as a report returns them.
import { mailDate } from "./write.mjs";

/**
 * @typedef {object} Original
 * @property {{ name: string, address: string }} from
 * @property {readonly string[]} to
 * @property {string} subject
 * @property {number} at
 * @property {string} messageId
 * @property {string} [forgedAt] the server that somebody else sent it through in the sender's name
 * @property {number} [padding] bytes of an attachment
 * @property {boolean} [isHeadersOnly]
 */

const TEXTS = [
  "Hello,\n\nas agreed on the phone, here is the list for next week. Could you tell\nme by Thursday whether the amounts are right?\n\nBest regards",
  "Dear all,\n\nthe meeting moves to the large room on the second floor. Everything\nelse stays as it was.\n\nRegards",
  "Hi,\n\nthe goods left our store this morning and should be with you in two\ndays. The papers are in the parcel.\n\nMany thanks",
  "Hej,\n\nofferten kommer i morgon, jag v=C3=A4ntar bara p=C3=A5 priset f=C3=B6r frakten.\n\nH=C3=A4lsningar",
  "Hello,\n\nplease find the minutes below. Two points are still open: who signs,\nand when.\n\nKind regards",
];

/** @param {Original} original @param {import("./random.mjs").Chance} chance */
export function originalPart(original, chance) {
  const header = headerOf(original, chance);
  if (original.isHeadersOnly) return `Content-Type: text/rfc822-headers\n\n${header}MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n`;
  const text = `Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n${chance.pick(TEXTS)}\n${original.from.name}\n`;
  if (!original.padding) return `Content-Type: message/rfc822\n\n${header}MIME-Version: 1.0\n${text}`;
  const boundary = `------------${chance.hex(24)}`;
  const attachment = `Content-Type: application/pdf; name="papers.pdf"\nContent-Disposition: attachment; filename="papers.pdf"\nContent-Transfer-Encoding: base64\n\n${base64Lines(original.padding, chance)}`;
  return `Content-Type: message/rfc822\n\n${header}MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary="${boundary}"\n\n--${boundary}\n${text}\n--${boundary}\n${attachment}\n--${boundary}--\n`;
}

/** The header block of the message, each line ended. @param {Original} original @param {import("./random.mjs").Chance} chance */
export function headerOf({ from, to, subject, at, messageId, forgedAt: by }, chance) {
  const way = by
    ? `Received: from [198.51.100.201] (unknown [198.51.100.201])\n\tby ${by} (Postfix) with ESMTP id ${chance.hex(10).toUpperCase()};\n\t${mailDate(at, 1)}\nAuthentication-Results: ${by};\n\tspf=fail smtp.mailfrom=${from.address};\n\tdkim=none; dmarc=fail (p=none) header.from=${from.address.split("@")[1]}\n`
    : `Received: from ws-0${100 + chance.below(800)}.contoso.com (unknown [192.0.2.${10 + chance.below(200)}])\n\tby mail.contoso.com (Postfix) with ESMTPSA id ${chance.hex(10).toUpperCase()};\n\t${mailDate(at, 1)}\n`;
  return `${way}From: ${from.name} <${from.address}>\nTo: ${to.join(",\n ")}\nSubject: ${subject}\nDate: ${mailDate(at, 1)}\nMessage-ID: <${messageId}>\n`;
}

let filling = "";

/** What looks like an attachment; made once, then cut from. */
function base64Lines(length, chance) {
  if (filling === "") filling = fill();
  const lines = Math.ceil(length / 78);
  const start = chance.below(4000);
  return Array.from({ length: lines }, (_, at) => filling.slice(((start + at) % 8000) * 76, (((start + at) % 8000) + 1) * 76)).join("\n");
}

function fill() {
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  let state = 1;
  return Array.from({ length: 8000 * 76 }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return letters[state >>> 26];
  }).join("");
}
