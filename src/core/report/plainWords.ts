import { limits } from "../mime/limits";
import { findStatus, saysSuccess } from "../reply/status";
import { findAddress } from "./fields";
import type { ReportWords } from "./quotedLines";
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
/** A domain has a dot, or is an address in brackets; "W32/Netsky.P@mm" is neither. */
const IS_WHOLE = /@(?:\[|[^\s.]{1,63}\.)/;
const LONGEST = 2000;
const LINES = 400;

/** What the plain words of a bounce say, one statement a recipient; none when they name nobody. Each line is looked at a few times at most. */
export function readPlainWords(report: ReportWords, { named, bystanders }: Known): readonly RecipientStatement[] {
  const lines = report.lines.slice(0, LINES).map((line) => line.slice(0, 1000));
  const paragraphs = paragraphsOf(lines);
  const recipients = named.length > 0 ? named : recipientsIn(lines, bystanders);
  const all = new Set(recipients.map((address) => address.toLowerCase()));
  return recipients.slice(0, limits.recipients).map((address) => {
    const words = wordsAbout(address, paragraphs, all);
    const status = findStatus(words);
    return { address, action: saysSuccess(words) ? "delivered" : "failed", ...(status && { status }), ...(words !== "" && { diagnostic: { words, place: { in: "text" } } }), quoted: [] };
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
    return address === undefined || !IS_WHOLE.test(address) || others.has(address.toLowerCase()) || /^(?:postmaster|mailer-daemon)@/i.test(address) ? [] : [{ address, isNamed: NAMES_RECIPIENT.test(line) }];
  });
  const sure = candidates.filter(({ isNamed }) => isNamed);
  const chosen = new Map((sure.length > 0 ? sure : candidates).map(({ address }) => [address.toLowerCase(), address]));
  return [...chosen.values()];
}

/** What the text for people says of recipients whom the machine part names; of a single one also a reply that names nobody. */
export function readWordsAbout(report: ReportWords, recipients: readonly string[]): (address: string) => string | undefined {
  const paragraphs = paragraphsOf(report.lines.slice(0, LINES).map((line) => line.slice(0, 1000)));
  const others = new Set(recipients.map((address) => address.toLowerCase()));
  return (address) => {
    const own = ownWords(address.toLowerCase(), paragraphs, others);
    const words = REPLY.test(own) || recipients.length > 1 ? own : join(paragraphs.filter(hasReply)) || join([...paragraphs.filter((lines) => lines.some((line) => /\berror: /i.test(line))).slice(0, 1), [own]]);
    const said = fromReply(words).replace(NAMED, "");
    return said === "" ? undefined : said;
  };
}

/** "<kim@fabrikam.com>: " in front of what is said of it. */
const NAMED = /^[<"']{0,2}[^\s<>]{1,320}@[^\s<>:]{1,255}[>"']{0,2}:?(?:\s{1,9}|$)/;

/** What is said of one recipient; of a single one, also the paragraphs that hold a reply, and without any the whole report. */
function wordsAbout(address: string, paragraphs: readonly Paragraph[], recipients: ReadonlySet<string>): string {
  const own = ownWords(address.toLowerCase(), paragraphs, recipients);
  if (recipients.size > 1 || REPLY.test(own)) return fromReply(own);
  const replying = paragraphs.filter(hasReply);
  return replying.length > 0 ? fromReply(join(replying)) : join(paragraphs);
}

/** An address and a server's refusal on one line, or on two below each other. */
export function holdsReply(text: string): boolean {
  const lines = text.split("\n").slice(0, LINES).map((line) => line.slice(0, 1000));
  return lines.some((line, at) => REPLY.test(line) && findAddress(`${lines[at - 1] ?? ""} ${line}`) !== undefined);
}

function hasReply(paragraph: Paragraph): boolean {
  return paragraph.some((line) => REPLY.test(line));
}

/** The paragraphs that speak of an address; of one that speaks of several recipients, the lines from its own to the next one's. */
function ownWords(address: string, paragraphs: readonly Paragraph[], recipients: ReadonlySet<string>): string {
  const local = address.split("@")[0]!;
  const isOwn = (line: string): boolean => line.toLowerCase().includes(address) || line.toLowerCase() === local;
  const others = [...recipients].filter((other) => other !== address);
  const isOthers = (line: string): boolean => others.length > 0 && !isOwn(line) && recipients.has((findAddress(line) ?? "").toLowerCase());
  const own = paragraphs.filter((paragraph) => paragraph.some(isOwn)).map((paragraph) => {
    if (!paragraph.some(isOthers)) return paragraph;
    const start = paragraph.findIndex(isOwn);
    const end = paragraph.findIndex((line, at) => at > start && isOthers(line));
    return paragraph.slice(start, end < 0 ? undefined : end);
  });
  return join(own);
}

function join(paragraphs: readonly Paragraph[]): string {
  return paragraphs.flat().filter((line) => !NOT_ABOUT_RECIPIENTS.test(line)).join(" ").slice(0, LONGEST);
}

/** Words before a server's reply are the reporter's; the reply says why. */
function fromReply(words: string): string {
  const at = REPLY.exec(words)?.index ?? 0;
  return words.slice(at).trim();
}
