import type { Report } from "../diagnosis";
import { limits } from "../mime/limits";
import { readExchangeReplies } from "./exchangeText";
import { forms } from "./forms";
import { isQuotedBelowForwardHeader } from "./forwarded";
import type { Message } from "./message";
import { readGenerator, readOriginal, readProvenance } from "./origin";
import type { RecipientStatement, Statement } from "./statement";

/** A report found in a message, or in one inside it. */
export interface FoundReport {
  readonly report: Report;
  readonly recipients: readonly RecipientStatement[];
  readonly forwardedBy?: string;
}

/** Looks for a report: in the message itself, then in the messages attached to it, to a sane depth. */
export async function findReport(message: Message, depth = 0): Promise<FoundReport | undefined> {
  const own = await readOwnReport(message);
  if (own || depth >= limits.depth) return own;
  for (const inner of await message.inner()) {
    const found = await findReport(inner, depth + 1);
    if (found) return { ...found, ...(message.from && { forwardedBy: message.from }) };
  }
  return undefined;
}

async function readOwnReport(message: Message): Promise<FoundReport | undefined> {
  for (const { id, read } of forms) {
    const found = await read(message);
    if (!found) continue;
    const statement = id === "delivery-status" ? await withAttempts(message, found) : found;
    const isForward = id !== "delivery-status" && isQuotedBelowForwardHeader(await message.text(), message);
    return {
      report: await describe(id, message, statement),
      recipients: statement.recipients,
      ...(isForward && message.from && { forwardedBy: message.from }),
    };
  }
  return undefined;
}

async function describe(form: string, message: Message, statement: Statement): Promise<Report> {
  const date = message.headers.get("date")?.slice(0, 100);
  return {
    form,
    generator: readGenerator(message, statement),
    ...(statement.reportingMta && { reportingMta: statement.reportingMta }),
    ...(statement.arrivalDate && { arrivalDate: statement.arrivalDate }),
    ...(date && { date }),
    original: await readOriginal(message),
    provenance: readProvenance(message),
  };
}

/**
 * Exchange's machine part says only that a message expired; the attempts, with the reply that really counts, stand in the text
 * for people. They are joined by address, or taken whole when the report speaks of one recipient.
 */
async function withAttempts(message: Message, statement: Statement): Promise<Statement> {
  const listed = readExchangeReplies(await message.text());
  if (listed.length === 0) return statement;
  const only = statement.recipients.length === 1 ? listed.flatMap(({ replies }) => replies) : undefined;
  const recipients = statement.recipients.map((recipient) => ({
    ...recipient,
    attempts: only ?? listed.find(({ address }) => address?.toLowerCase() === recipient.address?.toLowerCase())?.replies ?? [],
  }));
  return { ...statement, recipients };
}
