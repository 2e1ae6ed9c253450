import type { Advice, Sources } from "../cause";

export const advice = {
  stops: "internet",
  senderSteps: [{ id: "resend-smaller", when: "lost" }, { id: "tell-them" }],
  adminSteps: [
    { id: "find-the-break", side: "recipient" },
    { id: "stop-inspection", side: "recipient", link: "cisco-firewall" },
    { id: "allow-new-tls", side: "recipient", link: "connection-errors" },
    { id: "connector-limits", side: "recipient", product: "exchange-server", command: "Get-ReceiveConnector | Format-List Identity,MaxMessageSize,MessageRateLimit,ConnectionTimeout" },
    { id: "one-or-all", side: "sender" },
    { id: "read-attempts", side: "sender", product: "exchange-online", command: "Get-MessageTraceV2 -SenderAddress '{sender}' -RecipientAddress '{recipient}' -StartDate (Get-Date).ToUniversalTime().AddDays(-9) -EndDate (Get-Date).ToUniversalTime()", link: "message-trace" },
    { id: "read-send-log", side: "sender", product: "exchange-server", command: "Get-SendConnector | Format-List Name,ProtocolLoggingLevel; Get-TransportService | Format-List Name,SendProtocolLogPath" },
  ],
  why: ["broke-off", "usual-reasons"],
  avoid: ["not-deleted"],
  adminAvoid: [],
  related: ["connection-timeout", "connection-refused", "queue-expired", "message-too-large"],
  links: ["connection-errors", "cisco-firewall", "what-is-an-ndr", "ndr-self-test"],
} as const satisfies Advice;

export const sources: Sources = [
  "https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online",
  "https://learn.microsoft.com/exchange/troubleshoot/email-delivery/send-receive-emails-socketerror",
  "https://learn.microsoft.com/exchange/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages",
  "https://learn.microsoft.com/exchange/dsns-and-ndrs-in-exchange-2013-exchange-2013-help",
  "https://www.postfix.org/bounce.5.html",
  "https://www.iana.org/assignments/smtp-enhanced-status-codes/smtp-enhanced-status-codes.xhtml",
];
