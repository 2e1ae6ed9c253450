/** A file as it goes from the page into the frame. */
export interface FrameFile {
  readonly name: string;
  readonly type: string;
  readonly base64: string;
}

/**
 * What our page tells our layer in the add-in's frame, beside the library's channel: what is to throw there, and a drop as the
 * browser would make it. (A page can't drag a file of its own into a frame of another origin.)
 */
export type FrameWord =
  | { readonly simulator: "throwing"; readonly keys: readonly (number | string)[] }
  | { readonly simulator: "dragover" | "dragleave"; readonly x: number; readonly y: number }
  | { readonly simulator: "drop"; readonly x: number; readonly y: number; readonly files: readonly FrameFile[] };

/** A word of ours in a message event's data; everything else is another's. */
export function readFrameWord(data: unknown): FrameWord | undefined {
  return typeof data === "object" && data !== null && "simulator" in data ? (data as FrameWord) : undefined;
}
