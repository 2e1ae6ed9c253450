import type { ReportDiagnosis } from "../cards";
import type { CauseId } from "../causes";
import type { Row } from "../triage/row";
import type { NamedFile, Origin } from "../unpack/unpacked";

/** For whom a triage is made. */
export interface TriageRequest {
  /** The domains of the reader's own organisation. */
  readonly ownDomains: readonly string[];
  readonly hiddenCauses?: readonly CauseId[];
}

/** One message, examined: at least one row; and the reports in it, by `RecipientRow.report`, of which cards can be made. */
export interface Examined {
  readonly rows: readonly Row[];
  readonly diagnoses: readonly ReportDiagnosis[];
}

/** A piece of a triage: what was examined since the last one, and how many of the files' bytes were read so far. */
export interface TriageStep {
  readonly examined: readonly Examined[];
  readonly bytesRead: number;
  readonly isOver: boolean;
}

/** One message that is at hand already, to be examined as a message of a triage. */
export interface ExamineRequest extends TriageRequest {
  readonly bytes: Uint8Array;
  readonly origin: Origin;
  /** The number of its rows' message. */
  readonly message: number;
}

/** What triages heaps of messages: a job is begun and given its files, then asked for one piece after another, so that whoever asks can show it, and stop. */
export interface Triager {
  /** The number of the job. */
  beginTriage(request: TriageRequest): Promise<number>;
  /** Gives a job some of its files, in their order; `isLast` with the last ones, for which its pieces wait. A thousand at once would take the page a fifth of a second. */
  addToTriage(job: number, files: readonly NamedFile[], isLast: boolean): Promise<void>;
  /** The next piece, after about 50 ms of reading; rejects for a job that ended. Several may be asked for at once; they are answered in order. */
  stepTriage(job: number): Promise<TriageStep>;
  /** Stops reading; the job's pieces are no longer to be had. */
  endTriage(job: number): Promise<void>;
  /** Never rejects for what the message says. */
  examine(request: ExamineRequest): Promise<Examined>;
}
