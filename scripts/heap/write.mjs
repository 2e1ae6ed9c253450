// How mail is written down: dates, folded lines, quoted-printable, parts.

const DAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const two = (value) => String(value).padStart(2, "0");

/** A moment as RFC 5322 writes it, `hours` east of Greenwich. @param {number} at @param {number} [hours] */
export function mailDate(at, hours = 0) {
  const local = new Date(at + hours * 3_600_000);
  const day = `${DAYS[local.getUTCDay()]}, ${two(local.getUTCDate())} ${MONTHS[local.getUTCMonth()]} ${local.getUTCFullYear()}`;
  return `${day} ${clock(local)} ${hours < 0 ? "-" : "+"}${two(Math.abs(hours))}00`;
}

/** The same as the "From " line of an mbox writes it, in UTC. @param {number} at */
export function ctime(at) {
  const time = new Date(at);
  return `${DAYS[time.getUTCDay()]} ${MONTHS[time.getUTCMonth()]} ${String(time.getUTCDate()).padStart(2)} ${clock(time)} ${time.getUTCFullYear()}`;
}

const clock = (time) => `${two(time.getUTCHours())}:${two(time.getUTCMinutes())}:${two(time.getUTCSeconds())}`;

/** Words in lines of at most `width`, those after the first indented. @param {string} words @param {string} indent @param {number} [width] */
export function folded(words, indent, width = 78) {
  const lines = [];
  let line = "";
  for (const word of words.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = `${indent}${word}`;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line].join("\n");
}

/** @param {string} text in ASCII */
export function quotedPrintable(text) {
  return text.replaceAll("=", "=3D").split("\n").map((line) => {
    const pieces = [];
    let rest = line;
    while (rest.length > 76) {
      // An escape stays in one piece.
      const cut = /=[\dA-F]?$/.test(rest.slice(0, 75)) ? rest.slice(0, 75).lastIndexOf("=") : 75;
      pieces.push(`${rest.slice(0, cut)}=`);
      rest = rest.slice(cut);
    }
    return [...pieces, rest].join("\n");
  }).join("\n");
}

/** Parts between boundaries; each begins with its own header. @param {string} boundary @param {readonly string[]} parts */
export function multipart(boundary, parts) {
  return `${parts.map((part) => `--${boundary}\n${part}\n`).join("\n")}\n--${boundary}--\n`;
}

/** A text of \n as the bytes of a mail file. @param {string} text */
export const mailBytes = (text) => new TextEncoder().encode(text.replaceAll("\n", "\r\n"));
