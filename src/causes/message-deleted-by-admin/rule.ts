import type { Cause } from "../cause";

export const messageDeletedByAdmin = {
  id: "message-deleted-by-admin",
  owner: "sender-admin",
  permanence: "permanent",
  reached: "reply",
  signatures: [
    { words: "QUEUE.Admin", codes: ["4.3.2", "5.3.2"], generator: "Exchange" },
    { words: "QUEUE.TransportAgent", codes: ["4.3.2", "5.3.2"], generator: "Exchange" },
    { words: "message deleted by administrative action", codes: ["4.3.2"], generator: "Exchange" },
    { words: "message deleted by transport agent", codes: ["4.3.2"], generator: "Exchange" },
    { words: "cancelled by administrator", codes: [], generator: "Exim" },
  ],
  phrases: [
    /\b(?:messages?|mail|e-?mail|delivery)\b.{0,30}\b(?:deleted|removed|cancel?led|discarded|purged|killed)\b.{0,30}\bby (?:the |an? |our |your )?(?:system |mail |server |queue )?(?:administrat(?:or|ion|ive action)|admin|postmaster|operator|transport agent)\b/i,
    /\b(?:administrator|admin|postmaster|operator) (?:has )?(?:deleted|removed|cancel?led|discarded|purged|killed)\b.{0,30}\b(?:message|mail|e-?mail|delivery)\b/i,
    /\b(?:deleted|removed|purged|cancel?led) from (?:the |our )?(?:mail |delivery |outgoing )?queue\b/i,
  ],
  codes: [],
} as const satisfies Cause;
