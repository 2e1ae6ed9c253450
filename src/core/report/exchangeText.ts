import type { Attempt } from "../diagnosis";
import { limits } from "../mime/limits";
import { cleanDiagnostic } from "../reply/readReplies";
import { findStatus } from "../reply/status";
import { findAddress } from "./fields";
import type { Message } from "./message";
import type { RecipientStatement, Statement } from "./statement";

/**
 * Exchange's report as a person reads it, for when the machine part is missing: forwarded inline, passed through a gateway, or
 * handed over by Outlook as body only. Headings are translated, so nothing here rests on them: a line with an address begins a
 * recipient, and Exchange's own way of quoting a reply ("#550 … ##", "Remote Server returned '…'", "<label>: 550 5.1.10 …"),
 * which stays English in every language seen, tells what became of it.
 */
export function readExchangeText(message: Message): Statement | undefined {
  if (!isExchangeReport(message.text())) return undefined;
  const recipients = readExchangeReplies(message.reportLines())
    .slice(0, limits.recipients)
    .map(toStatement)
    .filter((recipient) => recipient.address !== undefined);
  const reportingMta = /(?:^|\n)[^\n:]{3,40}:[ \t]{1,4}([\w-]{1,60}\.[\w.-]{3,200}(?:prod\.outlook\.com|\.local|\.com|\.net|\.org|\.example))[ \t]{0,20}\n/i.exec(message.reportLines().join("\n"))?.[1];
  return recipients.length === 0 ? undefined : { recipients, ...(reportingMta && { reportingMta }) };
}

/** Words that only Exchange's transport writes; a code in somebody's question is not among them. */
function isExchangeReport(text: string): boolean {
  return /#[245]\d\d[ -][245]\.\d{1,3}\.\d{1,3} |#[245]\.\d{1,3}\.\d{1,3} (?:smtp|x400);|Remote Server (?:at [^\n]{1,200} )?returned '|\b(?:RESOLVER|STOREDRV|QUEUE|SMTPSEND|ROUTING|APPROVAL)\.[A-Z]|\.prod\.outlook\.com\b|\.protection\.outlook\.com\b/i.test(text);
}

/** One recipient as Exchange's text lists it: the address, and every reply quoted below it in the text's order. */
export interface ListedRecipient {
  readonly address?: string;
  readonly replies: readonly Attempt[];
}

/** Walks the text once, line by line. Addresses above one reply share it; what is said of an address in several places is one list. */
export function readExchangeReplies(lines: readonly string[]): readonly ListedRecipient[] {
  const found = new Map<string | undefined, Attempt[]>();
  let headings = new Set<string>();
  let isReplied = false;
  let spokenOf: string | undefined;
  for (let at = 0; at < lines.length; ) {
    const { attempt, next } = readReplyAt(lines, at);
    const heading = attempt ? undefined : readRecipientLine(lines[at]!);
    if (attempt) for (const address of addressesOf(attempt, headings, spokenOf)) note(found, address, attempt);
    else if (heading) headings = isReplied || headings.size >= MOST_ABOVE_ONE_REPLY ? new Set([heading]) : headings.add(heading);
    else spokenOf ??= readRecipientLabel(lines[at]!);
    isReplied = attempt !== undefined || (isReplied && heading === undefined);
    at = next;
  }
  return [...found].map(([address, replies]) => ({ ...(address && { address }), replies }));
}

const MOST_ABOVE_ONE_REPLY = 100;

/** Some text versions put the address before the reply, on its line. */
function addressesOf({ at }: Attempt, headings: ReadonlySet<string>, spokenOf: string | undefined): Iterable<string | undefined> {
  const beside = findAddress(at ?? "");
  return beside ? [beside] : headings.size > 0 ? headings : [spokenOf];
}

function note(found: Map<string | undefined, Attempt[]>, address: string | undefined, attempt: Attempt): void {
  const replies = found.get(address) ?? [];
  if (replies.length < limits.attempts) replies.push(attempt);
  if (found.size < limits.recipients) found.set(address, replies);
}

/** A line of nothing but an address, perhaps with its owner's name around it: "kim@fabrikam.com", "Kim (kim@fabrikam.com)<mailto:…>". */
function readRecipientLine(line: string): string | undefined {
  if (!line.includes("@")) return undefined;
  const bare = line.replace(/<mailto:[^>\n]{0,300}>/gi, " ").trim();
  if (bare.length === 0 || bare.length > 300 || /[:;?!]/.test(bare)) return undefined;
  const address = findAddress(bare);
  if (address === undefined) return undefined;
  const isAlone = bare.split(address).every((rest) => /^[\s()<>'"[\]]{0,20}$/.test(rest));
  return isAlone || /^[^@]{1,80}[(<][^()<>\s]{3,320}[)>]$/.test(bare) ? address : undefined;
}

/** "Recipient Address: kim@fabrikam.com" (in any language), or the first address a sentence is about; only when no line has it alone. */
function readRecipientLabel(line: string): string | undefined {
  if (!line.includes("@")) return undefined;
  const value = /^[^:\n]{2,40}:\s{1,30}(\S{3,320})\s*$/.exec(line)?.[1];
  const sentence = /^\s{0,20}\S[^:\n]{0,80}\s(\S{3,320}@\S{3,255})\s[^:\n]{3,80}\.?$/.exec(line)?.[1];
  return findAddress(value ?? sentence ?? "");
}

/** "mx.google.com #550-5.1.1 …": the server may stand before the hash. */
const HASH = /^\s{0,10}(?:[\w.-]{3,200} )?(?:<\s{0,2})?#(?:<\s{0,2}#)?(?=[245]\d\d[ -][245]\.|[245]\.\d{1,3}\.\d{1,3} )/;
const LABEL = /^[^:#'\n]{2,60}:\s{1,30}'?(?=[245]\d\d [245]\.\d{1,3}\.\d{1,3}\b)/;
/** "DSN generated by: host" below a reply; "Recipient address rejected: Access denied" is a reply that goes on. */
const TABLE_ROW = /^\s{0,20}\p{L}[\p{L} ]{2,40}:\s{1,40}\S{3,300}\s{0,20}$/u;
const LONGEST_REPLY_IN_LINES = 14;

interface Opening {
  readonly length: number;
  readonly at?: string;
  readonly server?: string;
}

/** "11/19/2026 2:03:11 PM - Remote Server at mx.fabrikam.com (203.0.113.9) returned '…", the start of a quoted reply. */
function readOpening(line: string): Opening | undefined {
  const end = line.slice(0, 400).toLowerCase().indexOf("returned '");
  const head = end < 0 ? "" : line.slice(0, end);
  const remote = head.toLowerCase().indexOf("remote server");
  if (remote < 0) return undefined;
  const at = head.slice(0, remote).replace(/[\s-]{1,5}$/, "").trim();
  const server = / at ([^\s']{1,200})/.exec(head.slice(remote))?.[1];
  return { length: end + "returned '".length, ...(at && { at }), ...(server && { server }) };
}

/** The quoted reply that begins on this line, with the lines it was wrapped over. */
function readReplyAt(lines: readonly string[], at: number): { readonly attempt?: Attempt; readonly next: number } {
  const line = lines[at]!.slice(0, 4000);
  const opening = readOpening(line);
  if (opening) {
    const { words, next } = gather(lines, at, opening.length, /'\s{0,9}$/);
    return { attempt: { ...(opening.at && { at: opening.at }), ...(opening.server && { server: opening.server }), words }, next };
  }
  const hash = HASH.exec(line);
  const label = hash ? null : LABEL.exec(line);
  const skip = (hash ?? label)?.[0].length;
  if (skip === undefined) return { next: at + 1 };
  const { words, next } = gather(lines, at, skip, hash ? /##|#SMTP#|>\s{0,9}$/ : /'\s{0,9}$|\d{4}-\d\d-\d\dT[^\]]{0,60}\]\s{0,9}$/);
  return { attempt: { words }, next };
}

/** Joins wrapped lines until the end mark; without one, until a blank line or the next reply. */
function gather(lines: readonly string[], at: number, skip: number, end: RegExp): { readonly words: string; readonly next: number } {
  const words = [lines[at]!.slice(skip, 4000)];
  let next = at + 1;
  while (!end.test(words.at(-1)!) && next < lines.length && next - at < LONGEST_REPLY_IN_LINES) {
    const line = lines[next]!.slice(0, 4000);
    if (line.trim() === "" || readOpening(line) !== undefined || HASH.test(line) || LABEL.test(line) || TABLE_ROW.test(line) || readRecipientLine(line) === line.trim()) break;
    words.push(line);
    next += 1;
  }
  return { words: cleanDiagnostic(words.join(" ").replace(/'\s*$/, "")), next };
}

function toStatement({ address, replies }: ListedRecipient): RecipientStatement {
  const [first] = replies;
  const status = findStatus(first?.words);
  return {
    ...(address && { address }),
    // "400 4.4.7 Message delayed" is what Exchange quotes in a delay notice; a final report quotes a 5xx or an expiry.
    action: /^4\d\d 4\.4\.7 Message delayed/i.test(first?.words ?? "") ? "delayed" : "failed",
    ...(status && { status }),
    ...(first && { diagnostic: { words: longestOfOneCode(replies), place: { in: "text" } } }),
    quoted: replies,
  };
}

/** The new style prints "Status code: 550 5.1.10" and, further down, "Error: 550 5.1.10 RESOLVER…": the fuller one of the same code speaks. */
function longestOfOneCode(replies: readonly Attempt[]): string {
  const code = /^[\d. ]{3,15}/.exec(replies[0]!.words)?.[0]?.trim() ?? "";
  return replies.filter(({ words }) => words.startsWith(code)).reduce((longest, { words }) => (words.length > longest.length ? words : longest), "");
}
