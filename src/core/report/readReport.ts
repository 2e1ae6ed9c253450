import type { Report } from "../diagnosis";
import { limits } from "../mime/limits";
import { addFromText } from "./besideMachinePart";
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
    if (found) return passedOn(found, message);
  }
  return undefined;
}

async function readOwnReport(message: Message): Promise<FoundReport | undefined> {
  for (const { id, read } of forms) {
    const found = await read(message);
    if (!found) continue;
    const statement = id === "delivery-status" ? await addFromText(message, found) : found;
    const isForward = id !== "delivery-status" && isQuotedBelowForwardHeader(await message.text(), message);
    const own = { report: await describe(id, message, statement), recipients: statement.recipients };
    return isForward ? passedOn(own, message) : own;
  }
  return undefined;
}

/** What vouches for the message around a report vouches for its bearer; whoever passes it on could have changed it. */
function passedOn({ report, recipients }: FoundReport, { from }: Message): FoundReport {
  return { report: { ...report, provenance: { kind: "unproven" } }, recipients, ...(from && { forwardedBy: from }) };
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
