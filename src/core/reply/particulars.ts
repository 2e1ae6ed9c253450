import type { Particulars, Reply } from "../diagnosis";

type Reading<Value> = (text: string) => Value | undefined;

/**
 * The limits, lists and addresses that replies name, the innermost reply first; what none of them names is left out. Each expression is
 * bounded, and what it finds is quoted text: it may be shown and copied, never opened.
 */
export function readParticulars(replies: readonly Reply[]): Particulars {
  const innermostFirst = replies.toReversed().map(({ text }) => text);
  const all = { sizeLimit, quota, blockList, removal, sendingServer } satisfies { readonly [Name in keyof Particulars]: Reading<Particulars[Name]> };
  const found = Object.entries(all).map(([name, read]) => [name, firstOf<string | number>(innermostFirst, read)] as const);
  return Object.fromEntries(found.filter(([, value]) => value !== undefined)) as Particulars;
}

function firstOf<Value>(texts: readonly string[], read: Reading<Value>): Value | undefined {
  for (const text of texts) {
    const value = read(text);
    if (value !== undefined) return value;
  }
  return undefined;
}

/** "message size 31457280 exceeds size limit 20971520", "exceeds maximum fixed size (10485760)", "maximum mail size is 10 MB". */
const SIZE_LIMIT = /\b(?:(?:size |length )?limit|max(?:imum)?(?: fixed| allowed| permitted| message| mail| e-?mail){0,3} (?:size|length))(?: allowed)?(?: is| of|:|=)?[ (]{1,3}(\d{1,12}(?:\.\d{1,2})?) ?(bytes|B|kilobytes|KB|K|megabytes|MB|MiB|M|GB|G)?\b(?! ?(?:messages|recipients|per))/i;

function sizeLimit(text: string): number | undefined {
  return /\b(?:size|length|large|big|bytes)\b/i.test(text) ? bytesOf(SIZE_LIMIT.exec(text)) : undefined;
}

/** "mailbox quota 51200 KB", "quota of 2 GB", "exceeded storage limit of 100 MB". */
const QUOTA = /\b(?:quota|storage limit|storage allocation)(?: limit)?(?: is| of|:|=)?[ (]{1,3}(\d{1,12}(?:\.\d{1,2})?) ?(bytes|B|kilobytes|KB|K|megabytes|MB|MiB|M|GB|G)\b/i;

function quota(text: string): number | undefined {
  return bytesOf(QUOTA.exec(text));
}

const UNITS: Readonly<Record<string, number>> = { b: 1, k: 1024, m: 1024 ** 2, g: 1024 ** 3 };

function bytesOf(match: RegExpExecArray | null): number | undefined {
  if (!match) return undefined;
  const bytes = Number(match[1]) * UNITS[(match[2] ?? "b")[0]!.toLowerCase()]!;
  // A limit below 10 kB would let no message pass: the number is something else, or in a unit that the server keeps to itself.
  return bytes >= 10_240 ? bytes : undefined;
}

/** "blocked using zen.spamhaus.org", "is listed at psbl.example.net", "found in bl.example.net": DNS lists are named by their domain. */
const BLOCK_LIST = /\b(?:blocked using|blacklisted (?:at|by|in|on)|block(?:ed|listed) (?:at|in|on)|listed (?:at|by|in|on)|found in)(?: the)? ((?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.){1,5}[a-z]{2,24})\b/i;

function blockList(text: string): string | undefined {
  return BLOCK_LIST.exec(text)?.[1]?.toLowerCase();
}

/** Where the reply sends whoever wants to be taken off: a page, or an address to write to. */
const PAGE = /\bhttps?:\/\/[\w.-]{4,200}(?:[/?#][\w\-.~:/?#@!$&+,;=%]{0,300})?/i;
const ADDRESS = /\b(?:forward|contact|write|mail|e-?mail|send)\b.{0,60}?\b([\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5})\b/i;

function removal(text: string): string | undefined {
  if (!/\b(?:list|listed|listing|block|blocked|banned|reputation|removal|remove|delist)/i.test(text)) return undefined;
  return ADDRESS.exec(text)?.[1] ?? PAGE.exec(text)?.[0].replace(/[.,;:!?]{1,3}$/, "");
}

/**
 * The address that the refusal speaks of: RFC 5321's literal in brackets, "IP 203.0.113.9", or "203.0.113.9 is listed". Not the server that answers, which
 * reports name before its address ("host mx.fabrikam.com[203.0.113.9] said", "connect to mx.fabrikam.com [203.0.113.9]").
 */
const SENDING_SERVER = /(?<!\.[a-z]{2,24}\.? ?)\[(?:IPv6:)?((?:\d{1,3}\.){3}\d{1,3}|[\da-f]{1,4}:[\da-f:]{2,35})\]|\b(?:IP|IPs|address|from|host|ip=)(?: address)?[ :=]{0,2}((?:\d{1,3}\.){3}\d{1,3})\b|(?<![\d.])((?:\d{1,3}\.){3}\d{1,3}) (?:is|was|has been) (?:currently |now )?(?:(?:black|block)?listed|blocked)\b/i;

function sendingServer(text: string): string | undefined {
  const match = SENDING_SERVER.exec(text);
  const address = match?.[1] ?? match?.[2] ?? match?.[3];
  return address?.split(".").every((part) => part.includes(":") || Number(part) < 256) ? address : undefined;
}
