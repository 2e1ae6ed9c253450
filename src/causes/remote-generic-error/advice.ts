import type { Advice, Sources } from "../cause";

export const advice = {
  stops: "recipient-service",
  senderSteps: [{ id: "ask-recipient" }, { id: "send-short-test" }, { id: "show-admin" }],
  adminSteps: [
    { id: "read-inner-words", side: "sender" },
    { id: "trace-message", side: "sender", product: "exchange-online", command: "Get-MessageTraceV2 -SenderAddress '{sender}' -RecipientAddress '{recipient}' -StartDate (Get-Date).ToUniversalTime().AddDays(-9) -EndDate (Get-Date).ToUniversalTime()", link: "message-trace" },
    { id: "track-message", side: "sender", product: "exchange-server", command: "Get-TransportService | Get-MessageTrackingLog -MessageId '{messageId}' | Format-List Timestamp,ServerHostname,EventId,RecipientStatus" },
    { id: "search-log", side: "recipient" },
    { id: "search-trace", side: "recipient", product: "exchange-online", command: "Get-MessageTraceV2 -SenderAddress '{sender}' -RecipientAddress '{recipient}' -StartDate (Get-Date).ToUniversalTime().AddDays(-9) -EndDate (Get-Date).ToUniversalTime()", link: "message-trace" },
  ],
  why: ["no-reason", "wrapping"],
  avoid: [],
  adminAvoid: ["no-ticket"],
  related: ["policy-rejected", "spam-content-rejected", "recipient-not-found", "sender-rejected", "message-headers-too-large", "attachment-blocked"],
  links: ["ndr-5-0-350", "what-is-an-ndr", "ndr-self-test"],
} as const satisfies Advice;

export const sources: Sources = [
  "https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/fix-error-code-550-5-0-350-in-exchange-online",
  "https://www.rfc-editor.org/rfc/rfc5321",
  "https://support.google.com/a/answer/3726730",
  "https://community.mimecast.com/s/article/email-security-cloud-gateway-mimecast-smtp-error-codes",
];
