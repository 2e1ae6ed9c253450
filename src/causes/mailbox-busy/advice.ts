import type { Advice, Sources } from "../cause";

export const advice = {
  stops: "recipient",
  senderSteps: [{ id: "send-later", when: "lost" }, { id: "send-fewer" }],
  adminSteps: [
    { id: "find-flood", side: "recipient" },
    { id: "trace-recipient", side: "recipient", product: "exchange-online", command: "Get-MessageTraceV2 -RecipientAddress '{recipient}' -StartDate (Get-Date).ToUniversalTime().AddHours(-6) -EndDate (Get-Date).ToUniversalTime() -ResultSize 5000 | Group-Object SenderAddress -NoElement | Sort-Object Count -Descending", link: "message-trace" },
    { id: "spread-databases", side: "recipient", product: "exchange-server", command: "Get-MailboxDatabaseCopyStatus * | Format-Table Name,Status,CopyQueueLength" },
    { id: "split-load", side: "recipient" },
    { id: "slow-program", side: "sender" },
  ],
  why: ["slowed-down", "not-you"],
  avoid: ["no-copies"],
  adminAvoid: [],
  related: ["mailbox-item-limit", "submission-throttled", "recipient-rate-limited", "delivery-delayed"],
  links: ["what-is-an-ndr", "exchange-server-ndr", "message-trace"],
} as const satisfies Advice;

export const sources: Sources = [
  "https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online",
  "https://learn.microsoft.com/exchange/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages",
];
