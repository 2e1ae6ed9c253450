import { limits } from "../mime/limits";

/** The lines of a text as they were before a mail program put "> " before them to quote it; at most as much as is decoded of a part. */
export function quotedLines(text: string): readonly string[] {
  return text.slice(0, limits.decodedBytes).split(/\r?\n/).map((line) => line.replace(/^(?:> ?){1,6}/, ""));
}
