import type { Catalogue } from "./catalogue";
import type { Diagnosis, ReportKind, Verdict } from "./diagnosis";
import { judge } from "./judge/judge";
import { limits } from "./mime/limits";
import { findStatuses } from "./reply/status";
import type { Message } from "./report/message";
import { readNotice } from "./report/notices";
import { openMessage } from "./report/openMessage";
import { findReport, findReports, type FoundReport } from "./report/readReport";

/**
 * One message as bytes → what it is and, when it reports a delivery, a verdict for each recipient. Never throws for what the bytes
 * say. `ownDomains` are the reader's organisation's (may be empty); the catalogue's order decides between equal matches.
 */
export async function diagnose<Id extends string>(bytes: Uint8Array, catalogue: Catalogue<Id>, ownDomains: readonly string[] = []): Promise<Diagnosis<Id>> {
  const message = await openMessage(bytes);
  if (typeof message === "string") return { kind: "unreadable", reason: message };
  const found = await findReport(message);
  return found ? judgeReport(found, catalogue, ownDomains) : readNoReport(message);
}

/**
 * The same for a message that somebody forwards with several reports in it: one diagnosis a report, in its order, of which the first is what
 * `diagnose` says; of a message without any, that alone. What else is attached has none.
 */
export async function diagnoseAll<Id extends string>(bytes: Uint8Array, catalogue: Catalogue<Id>, ownDomains: readonly string[] = []): Promise<readonly [Diagnosis<Id>, ...Diagnosis<Id>[]]> {
  const message = await openMessage(bytes);
  if (typeof message === "string") return [{ kind: "unreadable", reason: message }];
  const diagnoses: Diagnosis<Id>[] = [];
  for await (const found of findReports(message)) {
    if (diagnoses.push(judgeReport(found, catalogue, ownDomains)) >= limits.reports) break;
  }
  const [first, ...more] = diagnoses;
  return first ? [first, ...more] : [readNoReport(message)];
}

function judgeReport<Id extends string>({ report, recipients, forwardedBy }: FoundReport, catalogue: Catalogue<Id>, ownDomains: readonly string[]): Diagnosis<Id> {
  const reader = { ownDomains, sender: report.original.from };
  const verdicts = recipients.map((recipient) => judge(recipient, catalogue, reader));
  return { kind: kindOf(verdicts), report, verdicts, ...(forwardedBy && { forwardedBy }) };
}

function readNoReport<Id extends string>(message: Message): Diagnosis<Id> {
  const kind = readNotice(message);
  return { kind, codes: findStatuses(message.text()).slice(0, 10) };
}

/** One failure makes a bounce, however many others arrived. */
function kindOf(verdicts: readonly Verdict[]): ReportKind {
  if (verdicts.some(({ action }) => action === "failed")) return "bounce";
  return verdicts.some(({ action }) => action === "delayed") ? "delayed" : "delivered";
}
