import type { Advice, Sources } from "../cause";

export const advice = {
  stops: "answering-service",
  senderSteps: [{ id: "read-text" }, { id: "ask-that-side" }],
  adminSteps: [
    { id: "whose-rule", side: "sender" },
    { id: "find-rule", side: "recipient" },
    { id: "list-rules", side: "recipient", product: "exchange-online", command: "Get-TransportRule | Where-Object State -eq Enabled | Format-List Name,Priority,RejectMessageReasonText,RejectMessageEnhancedStatusCode", link: "exchange-admin-center" },
    { id: "list-rules-server", side: "recipient", product: "exchange-server", command: "Get-TransportRule | Where-Object State -eq Enabled | Format-List Name,Priority,RejectMessageReasonText,RejectMessageEnhancedStatusCode" },
    { id: "trace-rule", side: "recipient", product: "exchange-online", command: "Get-MessageTraceV2 -SenderAddress '{sender}' -RecipientAddress '{recipient}' -StartDate (Get-Date).ToUniversalTime().AddDays(-9) -EndDate (Get-Date).ToUniversalTime()", link: "message-trace" },
    { id: "data-policies", side: "recipient", product: "exchange-online" },
    { id: "add-exception", side: "recipient" },
  ],
  why: ["a-rule", "ours-or-theirs"],
  avoid: ["no-disguise"],
  adminAvoid: [],
  related: ["policy-rejected", "restricted-recipient", "attachment-blocked", "routing-loop"],
  links: ["mail-flow-rule-actions", "exchange-server-ndr", "what-is-an-ndr", "ndr-self-test"],
} as const satisfies Advice;

export const sources: Sources = [
  "https://learn.microsoft.com/exchange/security-and-compliance/mail-flow-rules/mail-flow-rule-actions",
  "https://learn.microsoft.com/exchange/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages",
];
