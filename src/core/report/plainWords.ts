import { limits } from "../mime/limits";
import { findStatus } from "../reply/status";
import { findAddress } from "./fields";
import { reportLines } from "./prose/proseForm";
import type { RecipientStatement } from "./statement";

/** Who is known before the words are read. */
export interface Known {
  /** Recipients that a header names; then only these are looked for. */
  readonly named: readonly string[];
  /** Addresses that are surely no recipient: who writes, who wrote, who reads. */
  readonly bystanders: readonly (string | undefined)[];
}

/** A header line of the message that bounced, or a line about where it came from; recipients stand elsewhere. */
const NOT_ABOUT_RECIPIENTS = /^[ \t>]{0,9}(?:from|subject|date|sent|message-?id|received|reply-to|return-path|sender|x-[\w-]{1,40}|mail from|mime-version|content-[\w-]{1,40}|in-reply-to|references)\b ?:?/i;
/** "For help write to …": an address of whoever runs the server. */
const OFFERS_HELP = /\b(?:contact|assist|help|support|postmaster|abuse|questions?|problems?|inquir|enquir|report (?:this|it)|unsubscribe|visit|webmaster|hostmaster)\w{0,8}\b/i;
const REPLY = /(?:^|[\s:;<("'[=])[45]\d\d(?:[ -][45]\.\d{1,3}\.\d{1,3}\b|[ -][^\d\s]|: )|(?:^|[\s:;<("'#[])[45]\.\d{1,3}\.\d{1,3}(?![.\d])/;
/** An address that is a line's subject: alone, bulleted, in brackets, after a label, or before the reason. */
const NAMES_RECIPIENT = /^[ \t*•>-]{0,12}(?:\S{1,40} ){0,8}(?:to|recipients?|address(?:ee)?|user|mailbox|rcpt to|account)(?: ?\(?s?\)?)?[ :=]{1,4}[<"'[]?[^\s<>]{1,64}@|^[\s*•>"'<[({-]{0,14}[^\s<>]{1,64}@[^\s<>]{1,255}[\s>"'\])},.;:-]{0,6}(?:$|[:[(;,-]|\s{1,9}\S)|\bfailed\b|\berrors?\b|\bundeliver|\breject|\bunknown\b|\bnot (?:be )?(?:found|delivered|exist)|\bfull\b|\bquota\b/i;
const LONGEST = 2000;
const LINES = 400;

/** What the plain words of a bounce say, one statement a recipient; none when they name nobody. Each line is looked at a few times at most. */
export function readPlainWords(text: string, { named, bystanders }: Known): readonly RecipientStatement[] {
  const lines = reportLines(text).slice(0, LINES).map((line) => line.slice(0, 1000));
  const paragraphs = paragraphsOf(lines);
  const recipients = named.length > 0 ? named : recipientsIn(lines, bystanders);
  return recipients.slice(0, limits.recipients).map((address) => {
    const words = wordsAbout(address, paragraphs, recipients.length === 1);
    const status = findStatus(words);
    return { address, action: "failed", ...(status && { status }), ...(words !== "" && { diagnostic: { words, place: { in: "text" } } }), quoted: [] };
  });
}

type Paragraph = readonly string[];

function paragraphsOf(lines: readonly string[]): readonly Paragraph[] {
  const paragraphs: string[][] = [[]];
  for (const line of lines) {
    if (line.trim() === "" || /^[\s*=_-]{8,}$/.test(line)) paragraphs.push([]);
    else paragraphs.at(-1)!.push(line.trim());
  }
  return paragraphs.filter((paragraph) => paragraph.length > 0);
}

function recipientsIn(lines: readonly string[], bystanders: Known["bystanders"]): readonly string[] {
  const others = new Set(bystanders.flatMap((address) => address?.toLowerCase() ?? []));
  const candidates = lines.flatMap((line) => {
    const address = NOT_ABOUT_RECIPIENTS.test(line) || OFFERS_HELP.test(line) ? undefined : findAddress(line);
    return address === undefined || others.has(address.toLowerCase()) || /^(?:postmaster|mailer-daemon)@/i.test(address) ? [] : [{ address, isNamed: NAMES_RECIPIENT.test(line) }];
  });
  const sure = candidates.filter(({ isNamed }) => isNamed);
  const chosen = new Map((sure.length > 0 ? sure : candidates).map(({ address }) => [address.toLowerCase(), address]));
  return [...chosen.values()];
}

/** The paragraphs that speak of an address; of a single recipient, also those that hold a reply, and without any the whole report. */
function wordsAbout(address: string, paragraphs: readonly Paragraph[], isOnly: boolean): string {
  const local = address.toLowerCase().split("@")[0]!;
  const speaksOf = (paragraph: Paragraph): boolean => paragraph.some((line) => line.toLowerCase().includes(address.toLowerCase()) || line.toLowerCase() === local);
  const own = paragraphs.filter(speaksOf);
  const ownWords = join(own);
  if (!isOnly || REPLY.test(ownWords)) return fromReply(ownWords);
  const replying = paragraphs.filter((paragraph) => paragraph.some((line) => REPLY.test(line)));
  return replying.length > 0 ? fromReply(join(replying)) : join(paragraphs);
}

function join(paragraphs: readonly Paragraph[]): string {
  return paragraphs.flat().filter((line) => !NOT_ABOUT_RECIPIENTS.test(line)).join(" ").slice(0, LONGEST);
}

/** Words before a server's reply are the reporter's; the reply says why. */
function fromReply(words: string): string {
  const at = REPLY.exec(words)?.index ?? 0;
  return words.slice(at).trim();
}
