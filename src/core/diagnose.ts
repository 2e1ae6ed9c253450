import type { Catalogue } from "./catalogue";
import type { Diagnosis, ReportKind, Verdict } from "./diagnosis";
import { judge } from "./judge/judge";
import { findStatuses } from "./reply/status";
import type { Message } from "./report/message";
import { readNotice } from "./report/notices";
import { openMessage } from "./report/openMessage";
import { findReport } from "./report/readReport";

/**
 * One message as bytes → what it is and, when it reports a delivery, a verdict for each recipient. Never throws for what the bytes
 * say. `ownDomains` are the reader's organisation's (may be empty); the catalogue's order decides between equal matches.
 */
export async function diagnose<Id extends string>(bytes: Uint8Array, catalogue: Catalogue<Id>, ownDomains: readonly string[] = []): Promise<Diagnosis<Id>> {
  const message = await openMessage(bytes);
  if (typeof message === "string") return { kind: "unreadable", reason: message };
  const found = await findReport(message);
  if (!found) return readNoReport(message);

  const { report, recipients, forwardedBy } = found;
  const reader = { ownDomains, sender: report.original.from };
  const verdicts = recipients.map((recipient) => judge(recipient, catalogue, reader));
  return { kind: kindOf(verdicts), report, verdicts, ...(forwardedBy && { forwardedBy }) };
}

async function readNoReport<Id extends string>(message: Message): Promise<Diagnosis<Id>> {
  const kind = readNotice(message);
  return { kind, codes: findStatuses(message.text()).slice(0, 10) };
}

/** One failure makes a bounce, however many others arrived. */
function kindOf(verdicts: readonly Verdict[]): ReportKind {
  if (verdicts.some(({ action }) => action === "failed")) return "bounce";
  return verdicts.some(({ action }) => action === "delayed") ? "delayed" : "delivered";
}
