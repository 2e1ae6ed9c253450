import type { RecipientRow } from "../row";

/** What of a row can be counted. */
export const facets = {
  domains: (row) => row.domain,
  /** The mail that bounced: two reports about one message count once, where both name its id. */
  messages: (row) => (row.messageId === undefined ? `#${row.message}/${row.report}` : row.messageId),
  recipients: (row) => row.recipient?.toLowerCase(),
  reports: (row) => `${row.message}/${row.report}`,
  /** The organisations that wrote the reports, roughly: mx1.example.org and mx2.example.org are one. */
  reporters: (row) => organisation(row.reportingMta),
  senders: (row) => row.sender?.toLowerCase(),
} as const satisfies Readonly<Record<string, (row: RecipientRow) => string | undefined>>;

export type Facet = keyof typeof facets;

/** How often each value occurs. */
export function tally(rows: readonly RecipientRow[], facet: Facet): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const value = facets[facet](row);
    if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

/** The last two labels. Where they are a country's ("co.uk") two organisations count as one, which only makes a rule speak later. */
export function organisation(host: string | undefined): string | undefined {
  return host?.split(".").slice(-2).join(".");
}
