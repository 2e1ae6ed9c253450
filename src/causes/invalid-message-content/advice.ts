import type { Advice, Sources } from "../cause";

export const advice = {
  stops: "answering-service",
  senderSteps: [{ id: "new-message" }, { id: "save-again" }, { id: "send-link" }],
  adminSteps: [
    { id: "mend-program", side: "sender", link: "application-mail" },
    { id: "trace-message", side: "sender", product: "exchange-online", command: "Get-MessageTraceV2 -SenderAddress '{sender}' -RecipientAddress '{recipient}' -StartDate (Get-Date).ToUniversalTime().AddDays(-9) -EndDate (Get-Date).ToUniversalTime()", link: "message-trace" },
    { id: "rule-timeout", side: "sender", product: "exchange-online", command: "Get-TransportRule | Where-Object RuleErrorAction -eq 'Defer' | Format-List Name,State,RuleErrorAction", link: "ndr-invalid-message" },
    { id: "look-in-log", side: "recipient" },
    { id: "rule-timeout-inside", side: "recipient", product: "exchange-online", command: "Get-TransportRule | Where-Object RuleErrorAction -eq 'Defer' | Format-List Name,State,RuleErrorAction", link: "ndr-invalid-message" },
  ],
  why: ["not-readable", "where-from"],
  avoid: ["not-forwarding"],
  adminAvoid: [],
  related: ["message-not-rfc-compliant", "bare-line-feed", "content-conversion-failed", "poison-message", "moderation-failed"],
  links: ["ndr-invalid-message", "application-mail", "exchange-2013-codes", "ndr-self-test"],
} as const satisfies Advice;

export const sources: Sources = [
  "https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/invalid-message-ndr",
  "https://learn.microsoft.com/exchange/troubleshoot/mailflow/external-or-application-created-emails-cannot-be-delivered",
  "https://learn.microsoft.com/exchange/dsns-and-ndrs-in-exchange-2013-exchange-2013-help",
  "https://learn.microsoft.com/exchange/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages",
];
