import type { CauseId } from "../causes";
import type { Confidence, EvidenceBasis, Generator, NoticeKind, Outcome, Owner, Provenance, Side, UnreadableReason } from "../core/diagnosis";
import type { Origin, RefusedReason } from "../unpack/unpacked";

/** What every row has; `message` counts what was looked at from 0, so that rows of one message share it; `report` counts the reports inside it from 0. */
interface OfMessage {
  readonly message: number;
  readonly origin: Origin;
}

/** One recipient of one report. Times are ISO 8601 in UTC; addresses and names are the report's words, trimmed, domains and servers in lower case. */
export interface RecipientRow extends OfMessage {
  readonly kind: "recipient";
  readonly report: number;
  /** The place of its verdict in the diagnosis. */
  readonly index: number;
  readonly recipient?: string;
  readonly domain?: string;
  readonly cause: CauseId | "not-an-error";
  readonly owner: Owner;
  readonly side: Side;
  readonly outcome: Outcome;
  readonly confidence: Confidence;
  /** What the cause rests on most. */
  readonly basis?: EvidenceBasis;
  /** The enhanced status code, else the reply code. */
  readonly code?: string;
  /** The server that refused or did not answer: the innermost that the report names. */
  readonly server?: string;
  /** Whose message it was that bounced. */
  readonly sender?: string;
  readonly senderDomain?: string;
  readonly subject?: string;
  readonly messageId?: string;
  /** When the report was written; else when its message arrived at the reporting server, or the last attempt. */
  readonly when?: string;
  readonly blockList?: string;
  /** The IP address of the sending server that a refusal speaks of. */
  readonly sendingServer?: string;
  readonly reportingMta?: string;
  readonly generator: Generator;
  readonly provenance: Provenance["kind"];
  readonly forwardedBy?: string;
  /** The server's words, one line. */
  readonly diagnostic?: string;
}

/** A message that reports no delivery. */
export interface NoticeRow extends OfMessage {
  readonly kind: "notice";
  readonly notice: NoticeKind;
}

/** What could not be read, and why. */
export interface UnreadRow extends OfMessage {
  readonly kind: "unread";
  readonly reason: UnreadReason;
}

/** `failed`: the reader itself broke; `not-handed-over`: Outlook kept the message. */
export type UnreadReason = UnreadableReason | RefusedReason | "failed" | "not-handed-over";

export type Row = RecipientRow | NoticeRow | UnreadRow;
