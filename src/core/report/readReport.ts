import type { Report } from "../diagnosis";
import { limits } from "../mime/limits";
import { addFromText } from "./besideMachinePart";
import { forms } from "./forms";
import { isQuotedBelowForwardHeader } from "./forwarded";
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

/** Looks for a report: in the message itself, then in the messages attached to it, to a sane depth. */
export async function findReport(message: Message, depth = 0): Promise<FoundReport | undefined> {
  const own = await readOwnReport(message);
  // A receipt or a complaint may return the message it speaks of; a bounce in there is not its news.
  if (own || depth >= limits.depth || ["read-receipt", "complaint"].includes(readNotice(message))) return own;
  for (const inner of await message.inner()) {
    const found = await findReport(inner, depth + 1);
    if (found) return passedOn(found, message);
  }
  return undefined;
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
    const own = { report: await describe(id, message, statement), recipients: statement.recipients, message };
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
  if (isQuotedBelowForwardHeader(message.lines(), message)) return "a forward";
  return form === "exchange-text" ? "a person's own words" : "a forward";
}

/** What vouches for the message around a report vouches for its bearer; whoever passes it on could have changed it. */
function passedOn({ report, recipients, message }: FoundReport, { from }: Message): FoundReport {
  return { report: { ...report, provenance: { kind: "unproven" } }, recipients, message, ...(from && { forwardedBy: from }) };
}

async function describe(form: string, message: Message, statement: Statement): Promise<Report> {
  const date = message.headers.get("date")?.slice(0, 100);
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
