import { limits } from "../mime/limits";

/** The lines of a text as they were before a mail program put "> " before them to quote it; at most as much as is decoded of a part. */
export function quotedLines(text: string): readonly string[] {
  return text.slice(0, limits.decodedBytes).split(/\r?\n/).map((line) => (line.startsWith(">") ? line.replace(/^(?:> ?){1,6}/, "") : line));
}

/** What a report says in its own words: the lines above the returned message, one by one and as one text. */
export interface ReportWords {
  readonly lines: readonly string[];
  readonly text: string;
}

/** Above the returned message or its header: "--- Below this line is a copy …", "----- Original message -----", "Received: …". */
const RETURNED = /^(?:[ \t]{0,8}-{2,20} ?(?:below this line|this is a copy|original|returned|the header of|message header|transcript of (?:the )?original)|message headers? follow|original message follows|included is a copy|(?:return-path|received): )/i;

export function reportWords(all: readonly string[]): ReportWords {
  const stop = all.findIndex((line) => RETURNED.test(line));
  const lines = (stop < 0 ? all : all.slice(0, stop)).map((line) => line.trimEnd());
  return { lines, text: lines.join("\n") };
}
