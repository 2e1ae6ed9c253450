/** [MS-CFB] 2.2: the first bytes of every .msg file. Apart from the reader, so that the reader is fetched only for such a file. */
export function isCompoundFile(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, at) => bytes[at] === byte);
}

const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
