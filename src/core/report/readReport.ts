import type { Report } from "../diagnosis";
import { limits } from "../mime/limits";
import { addFromText } from "./besideMachinePart";
import { forms } from "./forms";
import type { Message } from "./message";
import { readNotice } from "./notices";
import { readGenerator, readOriginal, readProvenance } from "./origin";
import type { RecipientStatement, Statement } from "./statement";

/** A report found in a message, or in one inside it. */
export interface FoundReport {
  readonly report: Report;
  readonly recipients: readonly RecipientStatement[];
  /** The message that is the report, or whose text quotes it. */
  readonly message: Message;
  readonly forwardedBy?: string;
}

/** The first report that a message holds: its own, else one of those attached to it, to a sane depth. */
export async function findReport(message: Message): Promise<FoundReport | undefined> {
  for await (const found of findReports(message)) return found;
  return undefined;
}

/**
 * Every report that a message holds, in its order. What a report returns is no further report; what a person attaches is, and beside
 * one that this person quotes as well.
 */
export async function* findReports(message: Message, depth = 0): AsyncGenerator<FoundReport> {
  const own = await readOwnReport(message);
  if (own) yield own;
  if (depth >= limits.depth || holdsNoMore(message, own)) return;
  const isNews = besides(own);
  for (const inner of await message.inner()) {
    for await (const found of findReports(inner, depth + 1)) if (isNews(found)) yield passedOn(found, message);
  }
}

/** A report returns what bounced, and a receipt or a complaint may return the message it speaks of: a bounce in there is not its news. */
function holdsNoMore(message: Message, own: FoundReport | undefined): boolean {
  // What a person attaches to a text that quotes a report is not necessarily what that returns.
  if (own) return own.forwardedBy === undefined || ["delivery-status", "rejection"].includes(own.report.form);
  return ["read-receipt", "complaint"].includes(readNotice(message));
}

/** Which attached reports say more than the one that the text quotes, if any: not the same attached, too, nor what hides in the message that bounced. */
function besides(quoted: FoundReport | undefined): (found: FoundReport) => boolean {
  if (!quoted) return () => true;
  const addresses = new Set(quoted.recipients.map(({ address }) => address?.toLowerCase()));
  let isAttached = false;
  return ({ recipients, forwardedBy }) => {
    const isSame = !isAttached && recipients.every(({ address }) => addresses.has(address?.toLowerCase()));
    isAttached ||= isSame;
    return !isSame && forwardedBy === undefined;
  };
}

async function readOwnReport(message: Message): Promise<FoundReport | undefined> {
  // A journal's copy tells of an envelope; what it keeps is attached to it.
  if (message.headers.has("x-ms-journal-report")) return undefined;
  for (const { id, read } of forms) {
    const found = await read(message);
    if (!found) continue;
    const bearer = await bearerOf(id, message);
    if (bearer === "a person's own words") continue;
    const statement = id === "delivery-status" || id === "fields-in-text" ? addFromText(message, found) : found;
    // The message around what a person quotes has a date of its own.
    const date = bearer === "a forward" ? undefined : message.headers.get("date")?.slice(0, 100);
    const own = { report: await describe(id, message, statement, date), recipients: statement.recipients, message };
    return bearer === "a forward" ? passedOn(own, message) : own;
  }
  return undefined;
}

/**
 * Who brings the report: the mail system that wrote it, or a person who passes it on. In a person's mail Exchange's way of quoting is
 * too easily a question or an article about bounces, so there it takes a forward header; other products' sentences are a whole report.
 */
async function bearerOf(form: string, message: Message): Promise<"the server" | "a forward" | "a person's own words"> {
  // A text somebody saved or pasted has no sender at all.
  if (!message.headers.has("from") || isWrittenByServer(message)) return "the server";
  if (form === "delivery-status") return message.root.contentType.type === "multipart/report" ? "the server" : "a forward";
  if (message.forwardHeader()) return "a forward";
  return form === "exchange-text" ? "a person's own words" : "a forward";
}

/** What vouches for the message around a report vouches for its bearer; whoever passes it on could have changed it. */
function passedOn({ report, recipients, message }: FoundReport, { from }: Message): FoundReport {
  return { report: { ...report, provenance: { kind: "unproven" } }, recipients, message, ...(from && { forwardedBy: from }) };
}

async function describe(form: string, message: Message, statement: Statement, date: string | undefined): Promise<Report> {
  const original = await readOriginal(message);
  return {
    form,
    generator: readGenerator(message, statement),
    ...(statement.reportingMta && { reportingMta: statement.reportingMta }),
    ...(statement.arrivalDate && { arrivalDate: statement.arrivalDate }),
    ...(date && { date }),
    original,
    provenance: readProvenance(message, [original.from, ...statement.recipients.map(({ address }) => address)]),
  };
}

function isWrittenByServer({ headers }: Message): boolean {
  const from = headers.get("from") ?? "";
  return headers.has("x-ms-exchange-message-is-ndr") || (headers.get("return-path") ?? "").trim() === "<>" || /microsoftexchange|postmaster|mailer-daemon/i.test(from) || /^auto-(?:replied|generated)/i.test(headers.get("auto-submitted") ?? "");
}
