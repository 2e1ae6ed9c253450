const LINE = 76;

interface NativeBase64 {
  /** In browsers from 2025 on. */
  readonly fromBase64?: (text: string) => Uint8Array;
}

/** Throws when the text is not base64. */
export function fromBase64(text: string): Uint8Array {
  const native = (Uint8Array as NativeBase64).fromBase64;
  if (native) return native.call(Uint8Array, text);
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at += 1) bytes[at] = binary.charCodeAt(at);
  return bytes;
}

/** Base64 in lines of at most 76 characters, as mail wants it. */
export function toBase64(bytes: Uint8Array): string {
  const flat = flatBase64(bytes);
  const lines = Array.from({ length: Math.ceil(flat.length / LINE) }, (_, index) => flat.slice(index * LINE, (index + 1) * LINE));
  return lines.join("\r\n");
}

export function flatBase64(bytes: Uint8Array): string {
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}

export function joinBytes(parts: readonly (Uint8Array | string)[]): Uint8Array {
  const encoder = new TextEncoder();
  const chunks = parts.map((part) => (typeof part === "string" ? encoder.encode(part) : part));
  const joined = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    joined.set(chunk, at);
    at += chunk.length;
  }
  return joined;
}

/** One character per byte, so that positions stay what they are. */
export function asLatin1(bytes: Uint8Array): string {
  return new TextDecoder("latin1").decode(bytes);
}
