/** The pixels of a PNG, from the IHDR chunk that opens it; nothing if these bytes are no PNG. */
export function pngSize(bytes: Uint8Array): { width: number; height: number } | undefined;
