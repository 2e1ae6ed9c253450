const CHUNK = 0x8000;

export function toBase64(bytes: Uint8Array): string {
  let binary = "";
  // In pieces: a call takes only so many arguments.
  for (let at = 0; at < bytes.length; at += CHUNK) binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(binary);
}

export function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
}

/** An item id as stable as the file name; of letters, digits and "=" only, because Office.js rewrites "-" and "_" in ids. */
export function itemId(file: string): string {
  const hex = Array.from(new TextEncoder().encode(file), (byte) => byte.toString(16).padStart(2, "0"));
  return `AAMk${hex.join("")}=`;
}

const LF = 10;
const CR = 13;

/** The header block as it stands, up to the first empty line. */
export function headerBlock(bytes: Uint8Array): string {
  const end = bytes.findIndex((byte, at) => byte === LF && (bytes[at + 1] === LF || (bytes[at + 1] === CR && bytes[at + 2] === LF)));
  return new TextDecoder().decode(end < 0 ? bytes : bytes.subarray(0, end + 1));
}
