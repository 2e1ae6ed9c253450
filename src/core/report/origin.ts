import type { Generator, OriginalMessage, Provenance } from "../diagnosis";
import { addresses, decodeHeader, firstAddress } from "../mime/decode";
import { Headers, parseFields } from "../mime/headers";
import { withoutComments } from "../mime/withoutComments";
import { domainOf } from "./fields";
import { readHops } from "./hops";
import type { Message } from "./message";
import type { Statement } from "./statement";

/** What the report gives back of the message that bounced: whole (message/rfc822) or its headers (RFC 6522 §4). */
export async function readOriginal(message: Message): Promise<OriginalMessage> {
  const headers = (await returnedHeaders(message)) ?? new Headers([]);
  // A report that returns nothing may still answer the message that bounced (RFC 3834 §3.1.5).
  const messageId = headers.get("message-id") ?? message.headers.get("in-reply-to");
  const subject = headers.get("subject");
  const known = defined({
    messageId: messageId?.slice(0, 500),
    from: firstAddress(headers.get("from")),
    subject: subject === undefined ? undefined : decodeHeader(subject),
    date: headers.get("date")?.slice(0, 100),
  });
  return {
    ...known,
    recipients: [...headers.all("to"), ...headers.all("cc")].flatMap(addresses).slice(0, MOST_RECIPIENTS),
    authentication: headers.all("authentication-results").slice(0, MOST_RESULTS).map((result) => result.slice(0, 1000)),
    hops: readHops(headers.all("received")),
  };
}

const MOST_RECIPIENTS = 100;
const MOST_RESULTS = 5;
type Known = Pick<OriginalMessage, "messageId" | "from" | "subject" | "date">;

/** The same without what is missing or empty, so that it reads well as JSON. */
function defined(values: { readonly [Key in keyof Known]-?: string | undefined }): Known {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value));
}

async function returnedHeaders(message: Message): Promise<Headers | undefined> {
  const headersOnly = message.part("text/rfc822-headers", "message/rfc822-headers", "message/global-headers");
  if (headersOnly) return parseFields(message.decode(headersOnly));
  const [returned] = await message.inner();
  return returned?.headers ?? headersInText(message.lines());
}

/** Exchange ends its text with the original's header block ("Original message headers:", translated; the fields are not). */
function headersInText(lines: readonly string[]): Headers | undefined {
  const start = lines.findIndex((line) => /^Received: (?:from|by) /.test(line));
  return start < 0 ? undefined : parseFields(lines.slice(start).join("\n"));
}

type Marks = readonly (readonly [Generator, (message: Message, statement: Statement) => boolean])[];

const MICROSOFT_365_HOST = /\.(?:prod|protection)\.(?:outlook|office365)\.com$/i;
const EXCHANGE_WORDS = /\b(?:RESOLVER|STOREDRV|QUEUE|SMTPSEND|ROUTING)\./;

/** What each product leaves on every report it writes; the first that fits. */
const MARKS: Marks = [
  ["exchange-online", (_message, { reportingMta }) => MICROSOFT_365_HOST.test(reportingMta ?? "")],
  ["exchange-server", ({ headers }) => headers.has("x-ms-exchange-message-is-ndr") || /microsoftexchange/i.test(headers.get("from") ?? "")],
  ["google", ({ headers }, { reportingMta }) => /(?:^|\.)google(?:mail)?\.com$/i.test(reportingMta ?? "") || /mailer-daemon@google/i.test(headers.get("from") ?? "")],
  ["exim", ({ headers }) => headers.has("x-failed-recipients")],
  ["postfix", (_message, { recipients }) => recipients.some(({ diagnostic }) => /^x-postfix/i.test(diagnostic?.words ?? ""))],
  ["postfix", ({ headers }) => /\(Postfix\)/.test(headers.all("received").join(" ").slice(0, 4000)) && /mail delivery system/i.test(headers.get("from") ?? "")],
  ["exchange-server", (_message, { recipients }) => recipients.some(({ diagnostic }) => EXCHANGE_WORDS.test(diagnostic?.words ?? ""))],
];

/** The product that wrote the report, by its own marks. */
export function readGenerator(message: Message, statement: Statement): Generator {
  return MARKS.find(([, fits]) => fits(message, statement))?.[0] ?? "other";
}

/** Domains from which the large services send reports about their users' mail, whatever those users' own domains. */
const POST_OFFICES = ["googlemail.com", "google.com", "outlook.com", "yahoo.com", "icloud.com", "amazonses.com"];

/**
 * Whether the receiving side vouches for the writer: Exchange's own "internal", which it takes out of mail from outside, or, in
 * the topmost Authentication-Results (a server that checks puts its own above any that came along, RFC 8601 §5), a DMARC pass or
 * a DKIM pass for the domain in From. A signature of some other domain vouches for nobody here. `concerned` are the addresses that the
 * report is about: the original sender's and the recipients'.
 */
export function readProvenance(message: Message, concerned: readonly (string | undefined)[]): Provenance {
  const { headers } = message;
  const authAs = headers.get("x-ms-exchange-organization-authas");
  if (authAs?.trim().toLowerCase() === "internal") return { kind: "vouched", by: "Internal", place: { in: "header", field: "X-MS-Exchange-Organization-AuthAs" } };
  const from = headers.all("from").length === 1 ? domainOf(message.from) : undefined;
  // Anybody can seal mail of a domain of their own; a report is believed of those whom it concerns.
  if (from === undefined || ![...concerned.map(domainOf), ...POST_OFFICES].some((domain) => domain !== undefined && (from === domain || from.endsWith(`.${domain}`)))) return { kind: "unproven" };
  // RFC 8601 §2.2: what stands in comments and quoted strings is the other side's to write.
  const results = withoutComments((headers.get("authentication-results") ?? "").slice(0, 4000)).split(";");
  const by = results.map((result) => result.trim()).find((result) => /^dmarc\s*=\s*pass\b/i.test(result) || isAlignedDkim(result, from));
  return by === undefined ? { kind: "unproven" } : { kind: "vouched", by: by.slice(0, 300), place: { in: "header", field: "Authentication-Results" } };
}

function isAlignedDkim(result: string, from: string | undefined): boolean {
  const signer = /^dkim\s{0,9}=\s{0,9}pass\b.{0,300}?\sheader\.(?:d\s{0,9}=\s{0,9}|i\s{0,9}=\s{0,9}[^\s@]{0,200}@)([\w.-]{1,255})/i.exec(result)?.[1]?.toLowerCase();
  return signer !== undefined && signer.includes(".") && from !== undefined && (from === signer || from.endsWith(`.${signer}`));
}
