import type { CauseId } from "../causes";
import type { Diagnosis } from "../core/diagnosis";

/** One line of `--ndjson`. */
export type ExplainRecord = Readonly<{
  file: string;
  message?: number;
  kind: Diagnosis["kind"];
  isBounce: boolean;
  forwardedBy?: string;
  reason?: string;
  recipients: readonly object[];
}>;

/** A diagnosis → the object that other programs read; its keys are promised in docs/command-line.md. */
export function toRecord(file: string, number: number | undefined, diagnosis: Diagnosis<CauseId>): ExplainRecord {
  return {
    file,
    ...(number !== undefined && { message: number }),
    kind: diagnosis.kind,
    isBounce: diagnosis.kind === "bounce" || diagnosis.kind === "delayed",
    ...("forwardedBy" in diagnosis && diagnosis.forwardedBy && { forwardedBy: diagnosis.forwardedBy }),
    ...(diagnosis.kind === "unreadable" && { reason: diagnosis.reason }),
    recipients: "verdicts" in diagnosis ? diagnosis.verdicts.map(({ address, action, outcome, status, replyCode, cause, owner, confidence, diagnostic }) => ({ address, action, outcome, status, replyCode, cause, owner, confidence, diagnostic })) : [],
  };
}
