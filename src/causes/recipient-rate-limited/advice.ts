import type { Advice, Sources } from "../cause";

export const advice = {
  stops: "recipient",
  senderSteps: [{ id: "stop-automatic" }, { id: "send-again-later", when: "lost" }, { id: "tell-recipient" }],
  adminSteps: [
    { id: "fix-program", side: "sender" },
    { id: "find-flood", side: "recipient" },
    { id: "trace-flood", side: "recipient", product: "exchange-online", command: "Get-MessageTraceV2 -RecipientAddress '{recipient}' -StartDate (Get-Date).ToUniversalTime().AddDays(-2) -EndDate (Get-Date).ToUniversalTime() -ResultSize 5000 | Group-Object SenderAddress | Sort-Object Count -Descending | Select-Object -First 20 Count,Name", link: "message-trace" },
    { id: "block-flood", side: "recipient", product: "exchange-online" },
  ],
  why: ["hourly-limit", "where-from"],
  avoid: ["no-other-accounts"],
  adminAvoid: [],
  related: ["mailbox-busy", "mailbox-full", "ip-throttled", "sender-quota-exceeded"],
  links: ["exchange-online-limits", "what-is-an-ndr", "google-codes", "ndr-self-test"],
} as const satisfies Advice;

export const sources: Sources = [
  "https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online",
  "https://learn.microsoft.com/exchange/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages",
  "https://support.google.com/a/answer/3726730",
  "https://senders.yahooinc.com/smtp-error-codes",
];
