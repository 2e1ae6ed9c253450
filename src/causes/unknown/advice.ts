import type { Advice, Sources } from "../cause";

export const advice = {
  stops: "answering-service",
  senderSteps: [{ id: "show-admin" }, { id: "reach-another-way" }, { id: "read-words" }],
  adminSteps: [
    { id: "read-innermost", side: "sender", link: "what-is-an-ndr" },
    { id: "trace-message", side: "sender", product: "exchange-online", command: "Get-MessageTraceV2 -SenderAddress '{sender}' -RecipientAddress '{recipient}' -StartDate (Get-Date).ToUniversalTime().AddDays(-9) -EndDate (Get-Date).ToUniversalTime()", link: "message-trace" },
    { id: "self-test", side: "sender", product: "exchange-online", link: "ndr-self-test" },
    { id: "track-message", side: "sender", product: "exchange-server", command: "Get-MessageTrackingLog -MessageId '{messageId}' | Format-List Timestamp,EventId,RecipientStatus", link: "exchange-server-ndr" },
    { id: "search-log", side: "recipient" },
  ],
  why: ["not-in-catalogue"],
  avoid: [],
  adminAvoid: ["no-guessing"],
  related: [],
  links: ["what-is-an-ndr", "ndr-5-0-350", "exchange-server-ndr", "ndr-self-test"],
} as const satisfies Advice;

export const sources: Sources = [
  "https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online",
  "https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/fix-error-code-550-5-0-350-in-exchange-online",
  "https://www.iana.org/assignments/smtp-enhanced-status-codes/smtp-enhanced-status-codes.xhtml",
];
