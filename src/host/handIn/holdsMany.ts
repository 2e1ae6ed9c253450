const NAME = /\.(?:zip|mbox|mbx)$/i;
const SINGLE = /\.(?:eml|msg)$/i;
/** Zip files to a program, and to whoever hands one in a document. */
const OFFICE = /\.(?:do[ct][xm]|xl[st][xm]|p[op][ts][xm]|od[tspg]|vsdx|epub)$/i;
const ZIP = "PK\u0003\u0004";
/** How each message of an mbox begins: "From sender Mon Jan  5 08:00:00 2026". A letter that begins with "From" names no year in its first line. */
const MBOX = /^From \S{1,320} [^\r\n]{10,80}\b\d{4}\b/;

/** Whether a file is one in which many messages are kept: by its name, else by how it begins. Some programs put an mbox's line before a message that they save alone. */
export function holdsMany(name: string, beginning: Uint8Array): boolean {
  const words = String.fromCharCode(...beginning);
  return NAME.test(name) || (words.startsWith(ZIP) && !OFFICE.test(name)) || (MBOX.test(words) && !SINGLE.test(name));
}
