import { troubles } from "./group";
import type { RecipientRow, Row } from "./row";

/** How often each value is there: the most frequent first, then by name. */
export type Counts = Readonly<Record<string, number>>;

/** What a triage comes to, in numbers. Plain JSON; the keys are promised in docs/triage.md. */
export interface Summary {
  /** Everything that was looked at: each message, and each file or entry out of which no message could be taken. */
  readonly messages: number;
  readonly reports: number;
  /** One for each recipient of each report, however often an address is named. */
  readonly recipients: number;
  /** The recipients whose message did not arrive or is still being tried. */
  readonly troubled: number;
  readonly delivered: number;
  /** Of all recipients, those whose report was there before: counted in all numbers, as the same bounce handed in twice is. */
  readonly repeated: number;
  readonly notices: number;
  readonly unread: number;
  /** All recipients, those who got the message too. */
  readonly byCause: Counts;
  readonly byOwner: Counts;
  readonly byOutcome: Counts;
  readonly noticesByKind: Counts;
  readonly unreadByReason: Counts;
}

/** Counts the rows. What `explain` says of the same messages comes to the same numbers. */
export function summaryOf(rows: readonly Row[]): Summary {
  const recipients = rows.filter((row): row is RecipientRow => row.kind === "recipient");
  const notices = rows.flatMap((row) => (row.kind === "notice" ? row.notice : []));
  const unread = rows.flatMap((row) => (row.kind === "unread" ? row.reason : []));
  const troubled = troubles(rows).length;
  return {
    messages: new Set(rows.map(({ message }) => message)).size,
    reports: new Set(recipients.map(({ message, report }) => `${message} ${report}`)).size,
    recipients: recipients.length,
    troubled,
    delivered: recipients.length - troubled,
    repeated: repeated(recipients),
    notices: notices.length,
    unread: unread.length,
    byCause: counts(recipients.map(({ cause }) => cause)),
    byOwner: counts(recipients.map(({ owner }) => owner)),
    byOutcome: counts(recipients.map(({ outcome }) => outcome)),
    noticesByKind: counts(notices),
    unreadByReason: counts(unread),
  };
}

/** Rows that say what a row of an earlier report says, to the second. Without an address or a time too much would look the same. */
function repeated(rows: readonly RecipientRow[]): number {
  const first = new Map<string, string>();
  return rows.filter(({ message, report, messageId, recipient, code, when, reportingMta }) => {
    if (recipient === undefined || when === undefined) return false;
    const says = JSON.stringify([messageId, recipient, code, when, reportingMta]);
    const from = `${message} ${report}`;
    const before = first.get(says);
    if (before === undefined) first.set(says, from);
    // One report may name an address twice.
    return before !== undefined && before !== from;
  }).length;
}

function counts(values: readonly string[]): Counts {
  const found = new Map<string, number>();
  for (const value of values) found.set(value, (found.get(value) ?? 0) + 1);
  return Object.fromEntries([...found].toSorted(([one, often], [other, asOften]) => asOften - often || (one < other ? -1 : 1)));
}
