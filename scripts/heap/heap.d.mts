/** A file as it is handed in. */
export interface HeapFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Where something of the heap is to be found: in a file, an entry of a zip file, as one of an mbox (counted from 1). */
export interface HeapOrigin {
  readonly file: string;
  readonly entry?: string;
  readonly number?: number;
}

export interface ExpectedRecipient {
  readonly address: string;
  readonly action: "failed" | "delayed" | "delivered" | "relayed";
  readonly cause: string;
  readonly owner: string;
  readonly outcome: string;
  /** What tells a reader the cause, and how sure it can be. */
  readonly basis: string;
  readonly confidence: string;
  readonly code: string;
  /** Who refused or did not answer, as far as the report names it. */
  readonly server?: string;
  readonly blockList?: string;
  readonly sendingServer?: string;
  /** The server's words as the report has them. */
  readonly diagnostic?: string;
}

export interface ExpectedReport {
  /** Who wrote it. */
  readonly host: string;
  /** When, in milliseconds since 1970. */
  readonly at?: number;
  readonly generator: string;
  readonly sender: string;
  readonly subject: string;
  readonly messageId: string;
  readonly recipients: readonly ExpectedRecipient[];
}

/** One of: a message with reports, one without (`notice` is its kind), something unread (with its reason). */
export interface ExpectedMessage {
  readonly origin: HeapOrigin;
  readonly forwardedBy?: string;
  readonly reports?: readonly ExpectedReport[];
  readonly notice?: string;
  readonly unread?: string;
}

/** What is in the heap, known from how it was made. */
export interface Expected {
  /** In the order of the files, and within a file. */
  readonly messages: readonly ExpectedMessage[];
  readonly reports: number;
  readonly recipients: number;
  /** Recipients by their cause, those who got the message as "not-an-error". */
  readonly causes: Readonly<Record<string, number>>;
  readonly notices: Readonly<Record<string, number>>;
  readonly unread: Readonly<Record<string, number>>;
  /** What the reports mean together, the largest first; `about` is the list, the domain or the sender of it. */
  readonly findings: readonly { readonly rule: string; readonly about: string | undefined; readonly rows: number }[];
}

export interface Heap {
  readonly files: readonly HeapFile[];
  readonly expected: Expected;
}

/**
 * A heap of so many reports (at least 100), mixed, in loose files, Outlook files, an mbox file and a zip file, with messages that are no
 * report and files that cannot be read. One seed makes the same bytes every time. `bytes` lets the reports return larger messages until
 * the messages are of about that size together.
 */
export function makeHeap(wanted?: { readonly reports?: number; readonly seed?: number; readonly bytes?: number }): Promise<Heap>;
