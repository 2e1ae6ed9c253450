const signature = "89504e470d0a1a0a";

/** @type {import("./png.mjs").pngSize} */
export function pngSize(bytes) {
  const header = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (header.toString("hex", 0, 8) !== signature || header.toString("latin1", 12, 16) !== "IHDR") return undefined;
  return { width: header.readUInt32BE(16), height: header.readUInt32BE(20) };
}
