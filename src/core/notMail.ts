/** What people hand in in place of the message: a screenshot of a report, or a copy of it in a paper. Its own words do not stand there. */
export type NotMail = "picture" | "document";

/** Whether some bytes are such a file, by how they begin. */
export function notMail(start: Uint8Array): NotMail | undefined {
  const known = SIGNATURES.find(({ at = 0, bytes }) => bytes.every((byte, index) => start[at + index] === byte));
  if (known) return known.kind;
  if (isBitmap(start) || isHeif(start)) return "picture";
  return isOfficeZip(start) ? "document" : undefined;
}

interface Signature {
  readonly kind: NotMail;
  readonly at?: number;
  readonly bytes: readonly number[];
}

const letters = (text: string): readonly number[] => [...text].map((letter) => letter.charCodeAt(0));

const SIGNATURES: readonly Signature[] = [
  { kind: "picture", bytes: [0x89, ...letters("PNG\r\n"), 0x1a, 0x0a] },
  { kind: "picture", bytes: [0xff, 0xd8, 0xff] },
  { kind: "picture", bytes: letters("GIF87a") },
  { kind: "picture", bytes: letters("GIF89a") },
  { kind: "picture", at: 8, bytes: letters("WEBPVP8") },
  { kind: "picture", bytes: letters("II*\0") },
  { kind: "picture", bytes: letters("MM\0*") },
  { kind: "document", bytes: letters("%PDF-") },
  { kind: "document", bytes: letters("{\\rtf") },
];

/** Text may begin with "BM"; a bitmap then has four bytes for its size, four zeros, and a header of a known length. */
function isBitmap(start: Uint8Array): boolean {
  return start[0] === 0x42 && start[1] === 0x4d && [6, 7, 8, 9, 15, 16, 17].every((at) => start[at] === 0) && [12, 40, 52, 56, 64, 108, 124].includes(start[14] ?? 0);
}

const HEIF_BRANDS = new Set(["heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1", "avif", "avis"]);

function isHeif(start: Uint8Array): boolean {
  return latin(start, 4, 8) === "ftyp" && HEIF_BRANDS.has(latin(start, 8, 12));
}

/** What the first entry of such a zip file is called, whatever the program: ECMA-376 part 2, and OpenDocument 1.3 part 2. */
const OFFICE_ENTRY = /^(?:\[Content_Types\]\.xml$|mimetype|_rels\/|docProps\/|word\/|xl\/|ppt\/)/;

function isOfficeZip(start: Uint8Array): boolean {
  const length = (start[26] ?? 0) + (start[27] ?? 0) * 256;
  return [0x50, 0x4b, 3, 4].every((byte, at) => start[at] === byte) && OFFICE_ENTRY.test(latin(start, 30, 30 + length));
}

function latin(bytes: Uint8Array, from: number, to: number): string {
  return new TextDecoder("latin1").decode(bytes.subarray(from, to));
}
