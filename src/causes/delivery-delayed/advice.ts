import type { Advice, Sources } from "../cause";

export const advice = {
  stops: "internet",
  senderSteps: [{ id: "wait", when: "delayed" }, { id: "check-report", when: "lost" }, { id: "call-if-urgent" }],
  adminSteps: [
    { id: "read-last-reason", side: "sender" },
    { id: "trace-message", side: "sender", product: "exchange-online", command: "Get-MessageTraceV2 -SenderAddress '{sender}' -RecipientAddress '{recipient}' -StartDate (Get-Date).ToUniversalTime().AddDays(-2) -EndDate (Get-Date).ToUniversalTime()", link: "message-trace" },
    { id: "look-at-queue", side: "sender", product: "exchange-server", command: "Get-Queue -Filter \"NextHopDomain -eq '{recipientDomain}'\" | Format-List Identity,Status,MessageCount,LastError" },
    { id: "server-takes-mail", side: "recipient" },
  ],
  why: ["temporary", "how-long"],
  avoid: ["no-second-copy"],
  adminAvoid: [],
  related: ["queue-expired", "connection-timeout", "mailbox-full"],
  links: ["what-is-an-ndr", "exchange-server-ndr", "ndr-self-test"],
} as const satisfies Advice;

export const sources: Sources = [
  "https://www.rfc-editor.org/rfc/rfc5321",
  "https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/fix-error-code-550-4-4-7-in-exchange-online",
  "https://www.iana.org/assignments/smtp-enhanced-status-codes/smtp-enhanced-status-codes.xhtml",
];
