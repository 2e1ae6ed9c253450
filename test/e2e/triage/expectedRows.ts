import type { Expected, ExpectedMessage, ExpectedRecipient, ExpectedReport, HeapOrigin } from "../../../scripts/heap/heap.mjs";

/** One line of a triage, as the recipe of the heap has it: its keys are in the order of the JSON. */
export type ExpectedRow = Readonly<Record<string, unknown>> & { readonly kind: "recipient" | "notice" | "unread"; readonly origin: HeapOrigin; readonly message: number };

/** What has to stand in the table, in the order in which the files were handed in. */
export function expectedRows({ messages }: Pick<Expected, "messages">): readonly ExpectedRow[] {
  return messages.flatMap((one, message) => rowsOf(one, message));
}

function rowsOf({ origin, notice, unread, reports = [], forwardedBy }: ExpectedMessage, message: number): readonly ExpectedRow[] {
  if (notice !== undefined) return [{ kind: "notice", message, origin, notice }];
  if (unread !== undefined) return [{ kind: "unread", message, origin, reason: unread }];
  return reports.flatMap((made, report) => made.recipients.map((recipient, index) => row({ message, origin, report, index }, made, recipient, forwardedBy)));
}

interface At {
  readonly message: number;
  readonly origin: HeapOrigin;
  readonly report: number;
  readonly index: number;
}

const domainOf = (address: string): string => address.slice(address.lastIndexOf("@") + 1);

function row(at: At, { sender, subject, messageId, host, at: when, generator }: ExpectedReport, recipient: ExpectedRecipient, forwardedBy: string | undefined): ExpectedRow {
  const { address, cause, owner, outcome, confidence, basis, code, server, blockList, sendingServer, diagnostic } = recipient;
  return present({
    kind: "recipient", ...at,
    sender, senderDomain: domainOf(sender), subject, messageId: `<${messageId}>`, reportingMta: host, forwardedBy,
    cause, owner, side: "sender", outcome, confidence, basis, recipient: address, domain: domainOf(address), code, server,
    when: when === undefined ? undefined : new Date(when).toISOString(), blockList, sendingServer, diagnostic,
    generator, provenance: "unproven",
  }) as ExpectedRow;
}

function present(values: object): object {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
