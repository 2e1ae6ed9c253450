import type { RecipientRow } from "../../src/triage/row";

/** A refusal of one recipient in a report of its own, as the tests of the findings need it. */
export function row(message: number, more: Partial<RecipientRow> = {}): RecipientRow {
  return {
    kind: "recipient", message, origin: { file: `${message}.eml` }, report: 0, index: 0, recipient: `kim${message}@fabrikam.com`, domain: "fabrikam.com",
    cause: "mailbox-full", owner: "recipient", side: "sender", outcome: "refused", confidence: "certain", sender: `dana${message % 4}@contoso.com`, senderDomain: "contoso.com",
    generator: "other", provenance: "vouched", ...more,
  };
}

/** So many rows, each told apart by what `more` says of it; their messages are counted from `first`. */
export function heap(count: number, more: (number: number) => Partial<RecipientRow> = () => ({}), first = 0): readonly RecipientRow[] {
  return Array.from({ length: count }, (_, at) => row(first + at, more(at)));
}

/** Rows that no rule finds anything in: each its own cause, domain and sender. */
export function noise(count: number): readonly RecipientRow[] {
  const causes = ["mailbox-full", "message-too-large", "spam-content-rejected", "restricted-group", "virus-detected", "attachment-blocked"] as const;
  return heap(count, (at) => ({ cause: causes[at % causes.length]!, recipient: `pat${at}@d${at}.example.org`, domain: `d${at}.example.org`, sender: `s${at}@contoso.com` }), 5000);
}
