import type { Card, ReportDiagnosis } from "../cards";
import type { EnhancedStatus, NoticeKind, UnreadableReason } from "../core/diagnosis";
import type { HandedIn, KeptReason, Source, Tried } from "../host/mailbox";
import type { Language } from "../locales";

/** What a message is that reports no trouble; a receipt is a report all the same. */
export interface NoBounce {
  readonly notice: NoticeKind | "delivered";
  readonly codes: readonly EnhancedStatus[];
  readonly addresses: readonly string[];
  readonly forwardedBy?: string | undefined;
  /** A message is attached that Outlook did not hand over: it may be the bounce. */
  readonly keptAttachment?: boolean;
}

export type RefusedReason = Extract<HandedIn, { readonly kind: "refused" }>["reason"];

export type Failure =
  | { readonly kind: "kept"; readonly reason: KeptReason; readonly tried: readonly Tried[] }
  | { readonly kind: "refused"; readonly reason: RefusedReason }
  | { readonly kind: "unreadable"; readonly reason: UnreadableReason }
  /** A file of ours did not come. */
  | { readonly kind: "not-fetched" }
  | { readonly kind: "unexpected" };

export interface Found {
  readonly kind: "card";
  readonly diagnosis: ReportDiagnosis;
  readonly cards: readonly Card[];
  /** The language of the cards. */
  readonly language: Language;
  /** The ways by which Outlook handed the message over; none when somebody handed it in. */
  readonly sources: readonly Source[];
  /** What was read; none of words that were looked up. */
  readonly message?: Uint8Array;
  /** How many reports are in that message beside this one. */
  readonly moreReports?: number;
}

/** What one message turned out to be. */
export type Finding =
  | Found
  | { readonly kind: "not-a-bounce"; readonly what: NoBounce }
  | { readonly kind: "restricted"; readonly tried: readonly Tried[] }
  | { readonly kind: "failed"; readonly failure: Failure };

export const unexpected: Finding = { kind: "failed", failure: { kind: "unexpected" } };

const KINDS: readonly Finding["kind"][][] = [["failed", "restricted"], ["not-a-bounce"], ["card"]];
const CONFIDENCES: readonly Card["confidence"][] = ["guess", "likely", "certain"];

/** Whether a second reading of a message tells more than the one that is shown; only then it may take its place. */
export function saysMore(shown: Finding, fresh: Finding): boolean {
  const before = telling(shown);
  const after = telling(fresh);
  const differs = after.findIndex((value, index) => value !== before[index]);
  return differs >= 0 && after[differs]! > (before[differs] ?? 0);
}

/** What a finding tells, as numbers, the one that weighs most first. */
function telling(finding: Finding): readonly number[] {
  const kind = KINDS.findIndex((kinds) => kinds.includes(finding.kind));
  if (finding.kind === "not-a-bounce") return [kind, finding.what.keptAttachment ? 0 : 1];
  if (finding.kind !== "card") return [kind];
  const { cards } = finding;
  const [worst] = cards;
  return [
    kind,
    Number(worst !== undefined && worst.cause !== "unknown"),
    worst ? CONFIDENCES.indexOf(worst.confidence) : 0,
    cards.reduce((sum, { recipients }) => sum + recipients.length, 0),
    cards.filter(({ status }) => status).length,
  ];
}
