import type { Advice, Sources } from "../cause";

export const advice = {
  stops: "answering-service",
  senderSteps: [{ id: "ask-admin" }, { id: "send-again", when: "lost" }],
  adminSteps: [
    { id: "ask-colleagues", side: "sender" },
    { id: "audit-log", side: "sender", product: "exchange-server", command: "Search-AdminAuditLog -Cmdlets Remove-Message | Format-List Caller,RunDate,ObjectModified" },
    { id: "check-agents", side: "sender", product: "exchange-server", command: "Get-TransportAgent | Format-List Identity,Enabled,Priority" },
    { id: "follow-message", side: "sender", product: "exchange-server", command: "Get-MessageTrackingLog -MessageId '{messageId}' | Format-List Timestamp,EventId,Source,RecipientStatus" },
    { id: "tell-users", side: "sender" },
  ],
  why: ["taken-out", "four-means-nothing"],
  avoid: ["not-the-recipient"],
  adminAvoid: [],
  related: ["remote-system-unavailable", "queue-expired", "poison-message"],
  links: ["exchange-server-ndr", "what-is-an-ndr"],
} as const satisfies Advice;

export const sources: Sources = ["https://learn.microsoft.com/exchange/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages", "https://www.exim.org/"];
