import { limits } from "../mime/limits";

/** The lines of a text as they were before a mail program put "> " before them to quote it; at most as much as is decoded of a part. */
export function quotedLines(text: string): readonly string[] {
  return text.slice(0, limits.decodedBytes).split(/\r?\n/).map((line) => (line.startsWith(">") ? line.replace(/^(?:> ?){1,6}/, "") : line));
}

/** A person's mail program puts bold words between stars, and behind an address or a host the link that it is: "*kim@fabrikam.com* <mailto:…>". */
export function withoutMarks(line: string): string {
  const bare = line.replace(INVISIBLE, "").replace(STARS, "");
  return bare.includes("<") ? bare.replace(ADDRESS_LINK, "").replace(HOST_LINK, "") : bare;
}

/** What turns the direction of writing, and the mark of a text's beginning: they stand around addresses and lines. */
const INVISIBLE = /[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;
const STARS = /(?<![^\s*(<:])\*(?=\S)|(?<=\S)\*(?![^\s*,.:;)>])/g;
const ADDRESS_LINK = / ?<mailto:(?<=@[\w.-]{1,255}>? ?<mailto:)[^<>\s]{1,320}>/gi;
const HOST_LINK = / ?<https?:\/\/[\w.-]{1,255}\/?>/gi;

/** What a report says in its own words: the lines above the returned message, one by one and as one text. */
export interface ReportWords {
  readonly lines: readonly string[];
  readonly text: string;
}

/** Above the returned message or its header: "--- Below this line is a copy …", "----- Original message -----", "Received: …". */
const RETURNED = /^(?:[ \t]{0,8}-{2,20} ?(?:below this line|this is a copy|original|returned|the header of|message header|transcript of (?:the )?original)|message headers? follow|original message follows|included is a copy|(?:return-path|received): )/i;

/** Outlook puts "-----Original Message-----" above what somebody forwards, and four lines that no server writes so below it. */
function beginsForward(all: readonly string[], at: number): boolean {
  return /^[ \t]{0,8}-{2,20} ?original/i.test(all[at]!) && all.slice(at + 1, at + 5).some((line) => /^[ \t*]{0,8}(?:sent|gesendet|envoyé|enviado(?: el)?|inviato|verzonden|skickat|sendt|lähetetty|wysłano|odesláno)[* ]{0,3}: /i.test(line));
}

export function reportWords(all: readonly string[]): ReportWords {
  const stop = all.findIndex((line, at) => RETURNED.test(line) && !beginsForward(all, at));
  const lines = (stop < 0 ? all : all.slice(0, stop)).map((line) => line.trimEnd());
  return { lines, text: lines.join("\n") };
}
