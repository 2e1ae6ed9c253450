import type { ReportDiagnosis } from "../cards";
import type { CauseId } from "../causes";
import type { Diagnosis, Report, Verdict } from "../core/diagnosis";
import { domainOf } from "../core/report/fields";
import type { Origin } from "../unpack/unpacked";
import type { RecipientRow, Row, UnreadReason, UnreadRow } from "./row";

/** Where a message of a triage was found, and its number among those that were looked at. */
export interface MessageAt {
  readonly message: number;
  readonly origin: Origin;
}

/** What a message turned out to be, as rows, at least one; and the reports in it, by `RecipientRow.report`. */
export function rowsOf(at: MessageAt, diagnoses: readonly Diagnosis<CauseId>[]): { readonly rows: readonly Row[]; readonly reports: readonly ReportDiagnosis[] } {
  const reports = diagnoses.filter((diagnosis): diagnosis is ReportDiagnosis => "verdicts" in diagnosis);
  if (reports.length > 0) return { rows: reports.flatMap((found, report) => reportRows(at, found, report)), reports };
  const [only] = diagnoses;
  if (!only || "verdicts" in only) return { rows: [unreadRow(at, "failed")], reports };
  return { rows: [only.kind === "unreadable" ? unreadRow(at, only.reason) : { kind: "notice", ...at, notice: only.kind }], reports };
}

/** What could not be read has a row as well. */
export function unreadRow({ message, origin }: MessageAt, reason: UnreadReason): UnreadRow {
  return { kind: "unread", message, origin, reason };
}

function reportRows({ message, origin }: MessageAt, { verdicts, report, forwardedBy }: ReportDiagnosis, number: number): readonly RecipientRow[] {
  const ofReport = present({
    sender: line(report.original.from, 320),
    senderDomain: domainOf(report.original.from),
    subject: line(report.original.subject, 1000),
    messageId: line(report.original.messageId, 1000),
    reportingMta: hostOf(report.reportingMta),
    forwardedBy: line(forwardedBy, 320),
  });
  return verdicts.map((verdict, index) => ({
    kind: "recipient",
    message,
    origin,
    report: number,
    index,
    ...ofReport,
    ...ofVerdict(verdict, report),
    generator: report.generator,
    provenance: report.provenance.kind,
  }));
}

type OfVerdict = Omit<RecipientRow, "kind" | "message" | "origin" | "report" | "index" | "generator" | "provenance">;

function ofVerdict(verdict: Verdict<CauseId>, report: Report): OfVerdict {
  const { address, cause, owner, side, outcome, confidence, evidence, particulars, diagnostic } = verdict;
  return {
    cause,
    owner,
    side,
    outcome,
    confidence,
    ...present({
      basis: evidence[0]?.by,
      recipient: line(address, 320),
      domain: domainOf(address),
      code: verdict.status ?? verdict.replyCode,
      server: serverOf(verdict, report),
      when: timeOf(report.date) ?? timeOf(report.arrivalDate) ?? timeOf(verdict.lastAttempt),
      blockList: particulars?.blockList?.toLowerCase(),
      sendingServer: particulars?.sendingServer,
      diagnostic: line(diagnostic, 2000),
    }),
  };
}

/** Who said no: where the report names no other server, the one that wrote it, unless that was only waiting. */
function serverOf({ remoteMta, outcome }: Verdict, { reportingMta }: Report): string | undefined {
  return hostOf(remoteMta) ?? (outcome === "refused" || outcome === "undeliverable" ? hostOf(reportingMta) : undefined);
}

function hostOf(name: string | undefined): string | undefined {
  return line(name, 255)?.toLowerCase();
}

/** The words of a header as a moment; undefined for what is none. */
function timeOf(words: string | undefined): string | undefined {
  const at = words === undefined ? NaN : Date.parse(words.slice(0, 100));
  return Number.isNaN(at) ? undefined : new Date(at).toISOString();
}

function line(words: string | undefined, longest: number): string | undefined {
  return words?.slice(0, longest).replace(/\s+/g, " ").trim() || undefined;
}

/** Without the keys that have no value. */
function present<T extends object>(values: T): { readonly [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as { readonly [K in keyof T]?: Exclude<T[K], undefined> };
}
