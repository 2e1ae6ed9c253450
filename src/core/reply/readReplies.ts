import type { EnhancedStatus, Place, Reply } from "../diagnosis";
import { limits } from "../mime/limits";

/**
 * Reads a server's words into the replies they hold, outermost first. Exchange Online and proxies quote the reply of the server
 * behind them: after "->", in quotation marks, or as "LED=" (last error detail). What stands innermost is where it really failed.
 * Always at least one: words without a reply code are one reply without a code.
 */
export function readReplies(words: string, place: Place): readonly Reply[] {
  // Each server's reply is joined on its own: two of them may bear the same code.
  const text = cleanDiagnostic(words).split("->").map(joinLines).join("->");
  const starts = findStarts(text).filter(({ at }, index, all) => !saysNothing(text.slice(at, all[index + 1]?.at ?? at)));
  if (starts.length === 0) return [withLeadingStatus(text, place)];
  return starts.map(({ at, code, status: inFront }, index) => {
    const next = starts[index + 1]?.at ?? text.length;
    const reply = trimQuote(text, at, next);
    const status = inFront ?? statusBehind(reply, code);
    const isAboutSender = IN_REPLY_TO_SENDER.test(reply) || (index === 0 && AFTER_SENDER.test(text.slice(0, at)));
    return { ...(code && { code }), ...(status && { status }), text: reply, ...(isAboutSender && { answers: "MAIL FROM" as const }), place };
  });
}

/** qmail puts it behind the words: "451 qqt failure (#4.3.0)". */
function statusBehind(reply: string, code: string | undefined): EnhancedStatus | undefined {
  const status = /\(#([245]\.\d{1,3}\.\d{1,3})\)/.exec(reply)?.[1] as EnhancedStatus | undefined;
  return status?.[0] === code?.[0] ? status : undefined;
}

/** "5.4.7 - Delivery expired (message too old)": a code without a reply, as Cisco writes, or nothing else. */
function withLeadingStatus(text: string, place: Place): Reply {
  const status = /^[245]\.\d{1,3}\.\d{1,3}(?=$| (?:- )?[A-Za-z])/.exec(text)?.[0] as EnhancedStatus | undefined;
  return { ...(status && { status }), text, place };
}

/** Postfix: "(in reply to MAIL FROM command)". */
const IN_REPLY_TO_SENDER = /\(in reply to MAIL FROM command\)/i;
/** Exim: "SMTP error from remote mail server after MAIL FROM:<…>: host …: 550 …"; qmail: "Connected to … but sender was rejected." */
const AFTER_SENDER = /\bafter MAIL FROM:|\bbut sender was rejected\b/i;

/** Takes off what is not the server's: the type of RFC 3464 §2.3.6 ("smtp;"), Exchange's "#… ##", folding; and what is longer than is judged. */
export function cleanDiagnostic(words: string, longest: number = limits.diagnosticLength): string {
  return words
    .slice(0, longest)
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^#<\s?#?|^<\s?#(?=[245])|^<(?=[\w.-]{1,255} #[245]\.)/, "")
    // "<mx.fabrikam.com #5.1.10 smtp;550 …>" ([MS-OXCMAIL] 2.2.3.7.1): the server and the code stand before the words.
    .replace(/^(?:(?!\d{3} )[\w.-]{1,255} )?#?[245]\.\d{1,3}\.\d{1,3} (?=smtp\s?;)/i, "")
    .replace(/^(?:smtp|x-[\w-]{1,30}|dns|local|unix)\s?;\s?/i, "")
    .replace(/^#(?=\d)/, "")
    .replace(/(?<!#) ?##.{0,400}$/, "")
    .replace(/> ?#SMTP#$/i, "")
    .trim();
}

interface Start {
  readonly at: number;
  readonly code?: string;
  readonly status?: EnhancedStatus;
}

const CODE = /([245]\d\d)(?:[ -]{1,2}['"]?#?([245]\.\d{1,3}\.\d{1,3})(?!\.?\d)|(?=[ -]|$)|(?<=^[245]\d\d)(?=: ))|#([245]\.\d{1,3}\.\d{1,3})(?!\.?\d)/g;
/** What may stand before a quoted reply that has no enhanced status. */
const INTRODUCES = /(?:->|[:;='"“‘(<>]|(?<!\w)#|\.\.\.|returned|said|responded with)$/i;

/** sendmail puts a code and the address before another server's words: "554 <kim@fabrikam.com>... 550 Host unknown". */
function saysNothing(words: string): boolean {
  return /^[245]\d\d (?:[245]\.\d\.\d )?<?[^\s<>]{1,320}>?\.\.\. $/.test(words);
}

const QUOTES = /(?:->|['"“‘]|(?<!\w)#|\.\.\.|returned|said|responded with:?|\{LED=)$/i;

function findStarts(text: string): readonly Start[] {
  const starts: Start[] = [];
  for (const match of text.matchAll(CODE)) {
    const [, code, status, bare] = match;
    const before = text.slice(Math.max(0, match.index - 40), match.index).trimEnd();
    // Part of a longer number, or of an IPv6 address.
    if (/[\w.-]$|:[\da-f]{0,4}:$/i.test(text.slice(Math.max(0, match.index - 6), match.index))) continue;
    if (match.index > 0 && status === undefined && !(starts.length > 0 ? QUOTES : INTRODUCES).test(before)) continue;
    // qmail and Exchange 5 put their code behind the words: "Sorry, I couldn't find any host by that name. (#5.1.2)".
    const isBehind = starts.length === 0 && (before.endsWith("(") || /^[)>\].\s]{0,5}$/.test(text.slice(match.index + match[0].length).slice(0, 6)));
    starts.push(bare === undefined ? startAt(match.index, code, status) : startAt(isBehind ? 0 : match.index, undefined, bare));
  }
  return starts;
}

function startAt(at: number, code: string | undefined, status: string | undefined): Start {
  return { at, ...(code && { code }), ...(status && { status: status as EnhancedStatus }) };
}

/**
 * RFC 5321 §4.2.1: a reply of several lines repeats its code on each ("550-5.1.1 … 550 5.1.1 …"), and a report folds them into
 * one. The repeats go, so that words which were split over two lines can be found.
 */
function joinLines(text: string): string {
  const first = /(?:^|[\s:;'"])([245]\d\d)([ -])(?:([245]\.\d{1,3}\.\d{1,3}) )?/.exec(text);
  if (!first) return text;
  const [whole, code, dash, status] = first;
  if (dash !== "-" && status === undefined) return text;
  const head = text.slice(0, first.index + whole.length);
  const rest = text.slice(head.length).replace(REPEATED, (words, again: string, its: string | undefined) => {
    if (again !== code || (dash === " " && its !== status)) return words;
    return its === undefined || its === status ? " " : ` ${its} `;
  });
  return head + rest.replace(/ {2,20}/g, " ");
}

const REPEATED = /(?<= )([245]\d\d)[ -](?:([245]\.\d{1,3}\.\d{1,3}) ?)?/g;

const CLOSING: Readonly<Record<string, RegExp>> = { "'": /'(?![\p{L}\d])/gu, '"': /"/g, "“": /”/g, "‘": /’(?![\p{L}\d])/gu, "=": /\}/g };

/** A reply that stands in quotation marks ends with them; any other where the next one begins. */
function trimQuote(text: string, at: number, next: number): string {
  const reply = text.slice(at, next);
  const close = CLOSING[text.slice(0, at).trimEnd().at(-1) ?? ""];
  // An apostrophe may close a word ("the users' mailbox"), so the last one counts; other marks close at once.
  const ends = close ? [...reply.matchAll(close)].map(({ index }) => index) : [];
  const end = ends.at(close?.source.startsWith('"') || close?.source.startsWith("\\}") ? 0 : -1) ?? -1;
  return (end > 0 ? reply.slice(0, end) : reply).replace(/(?:->|\{LED=|[\s'"“‘(<{[#=:]){1,30}$/i, "").trim();
}
