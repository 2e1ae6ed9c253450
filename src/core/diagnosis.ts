/** RFC 3463 enhanced status code, for example "5.2.2". */
export type EnhancedStatus = `${2 | 4 | 5}.${number}.${number}`;

/** RFC 3464 §2.3.3: what the reporting MTA did for one recipient. */
export type Action = "failed" | "delayed" | "delivered" | "relayed" | "expanded";

/**
 * What became of the message for one recipient.
 * `refused`: a server said no. `expired`: a server tried, then gave up. `undeliverable`: failed, and no server's refusal is
 * quoted. `delayed`: still being tried. The others are the successes of RFC 3464.
 */
export type Outcome = "refused" | "expired" | "undeliverable" | "delayed" | "delivered" | "relayed" | "expanded";

/** Who can put it right, named by role in the journey of the message; `Side` says where the reader stands in it. */
export type Owner = "sender" | "sender-admin" | "recipient" | "recipient-admin" | "provider" | "nobody";

/**
 * Where the reader stands: `sender` our organisation sent it, `recipient` the failed address is ours (outsiders get this when
 * they write to us), `both` internal mail, `unknown` the report does not tell.
 */
export type Side = "sender" | "recipient" | "both" | "unknown";

export type Confidence = "certain" | "likely" | "guess";

/** Where words stand in the message: a field of the machine part, a header field, or the text a person reads; or in what somebody looked up. */
export type Place =
  | { readonly in: "delivery-status"; readonly field: string }
  | { readonly in: "header"; readonly field: string }
  | { readonly in: "text" }
  | { readonly in: "look-up" };

/** One SMTP reply quoted in a report. `code` is RFC 5321's three digits, `status` RFC 3463's code. */
export interface Reply {
  readonly code?: string;
  readonly status?: EnhancedStatus;
  readonly text: string;
  /** It answered the sender's address (RFC 5321 §3.3), so it speaks of the sender, not of the recipient; where the report tells. */
  readonly answers?: "MAIL FROM";
  readonly place: Place;
}

/** How a cause was reached, strongest first; the order of shared evidence rules is written down in docs/classification.md. */
export type EvidenceBasis = "code-and-signature" | "signature" | "code-and-phrase" | "phrase" | "code" | "shape" | "class";

/** The exact words of the report that led to the cause, so that the card can show them. */
export interface Evidence {
  readonly by: EvidenceBasis;
  readonly words: string;
  readonly place: Place;
  /** The product whose own words these are; only with a signature that came with its code. */
  readonly generator?: string;
}

/** One delivery try as the report lists it; Exchange lists the newest first. */
export interface Attempt {
  readonly at?: string;
  readonly server?: string;
  readonly words: string;
}

/** What no entry of a catalogue has to stand for. */
export type Unclassified = "unknown" | "not-an-error";

/** What replies name beside the reason; sizes in bytes. Quoted words, to be shown and never opened. */
export interface Particulars {
  readonly sizeLimit?: number;
  readonly quota?: number;
  /** A DNS block list, by its domain. */
  readonly blockList?: string;
  /** The page or the address to which a reply sends whoever wants to be taken off a list. */
  readonly removal?: string;
  /** The IP address of the sending server that a refusal speaks of. */
  readonly sendingServer?: string;
}

/** What one report says and means for one recipient. */
export interface Verdict<Id extends string = string> {
  readonly address?: string;
  /** The address as the sender wrote it, where the report names it and it differs from `address`. */
  readonly originalAddress?: string;
  readonly action: Action;
  readonly outcome: Outcome;
  readonly status?: EnhancedStatus;
  readonly replyCode?: string;
  /** The server's words, unfolded; quoted text, never to be used as anything else. */
  readonly diagnostic?: string;
  /** The replies inside the diagnostic, outermost first; the last one is where it really failed. */
  readonly replies: readonly Reply[];
  /** A key of the catalogue; "not-an-error" for whoever got the message. */
  readonly cause: Id | Unclassified;
  /** Outer facts around the cause (given up after retries, proxied, delayed), outermost first; their steps join the card. */
  readonly wrappers: readonly Id[];
  readonly owner: Owner;
  readonly side: Side;
  readonly confidence: Confidence;
  /** Empty only when `cause` is "unknown" and the report names no code either. */
  readonly evidence: readonly Evidence[];
  readonly attempts: readonly Attempt[];
  /** Left out when the replies name nothing of the kind. */
  readonly particulars?: Particulars;
  readonly remoteMta?: string;
  readonly lastAttempt?: string;
  readonly retryUntil?: string;
}

/** Whether something outside the sender's control vouches for who wrote the report. */
export type Provenance =
  | { readonly kind: "vouched"; readonly by: string; readonly place: Place }
  | { readonly kind: "unproven" };

/** Which mail product wrote the report, as far as its own marks tell. */
export type Generator = "exchange-online" | "exchange-server" | "google" | "postfix" | "exim" | "other";

/** One server's note on the way (RFC 5321 §4.4): who took the message from whom, and when, in the header's own words. */
export interface Hop {
  readonly from?: string;
  readonly by?: string;
  readonly at?: string;
}

/** The message that bounced, as far as the report returns it. Dates are the header's own words. */
export interface OriginalMessage {
  readonly messageId?: string;
  readonly from?: string;
  /** To and Cc, at most a hundred. */
  readonly recipients: readonly string[];
  readonly subject?: string;
  readonly date?: string;
  /** Its Authentication-Results (RFC 8601), topmost first: what a server on the way found of SPF, DKIM and DMARC. */
  readonly authentication: readonly string[];
  /** Oldest first. */
  readonly hops: readonly Hop[];
}

/** What a report says of itself and of the message that it is about. */
export interface Report {
  /** The form that read it: an id of the list in core/report/forms.ts. */
  readonly form: string;
  readonly generator: Generator;
  readonly reportingMta?: string;
  readonly arrivalDate?: string;
  readonly date?: string;
  readonly original: OriginalMessage;
  readonly provenance: Provenance;
}

export type ReportKind = "bounce" | "delayed" | "delivered";
export type NoticeKind = "auto-reply" | "read-receipt" | "complaint" | "challenge" | "ordinary";
export type UnreadableReason = "empty" | "binary" | "picture" | "document" | "outlook-file" | "too-large";

/** What one message turned out to be. Plain JSON: it may cross a worker's border. */
export type Diagnosis<Id extends string = string> =
  | {
      readonly kind: ReportKind;
      readonly report: Report;
      /** At least one, in the report's order. */
      readonly verdicts: readonly Verdict<Id>[];
      /** Who passed the report on, when it came inside another message. */
      readonly forwardedBy?: string;
    }
  | { readonly kind: NoticeKind; readonly codes: readonly EnhancedStatus[]; readonly forwardedBy?: string }
  | { readonly kind: "unreadable"; readonly reason: UnreadableReason };
