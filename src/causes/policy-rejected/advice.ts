import type { Advice, Sources } from "../cause";

export const advice = {
  stops: "answering-service",
  senderSteps: [{ id: "other-way" }, { id: "send-plain" }, { id: "show-admin" }],
  adminSteps: [
    { id: "search-log", side: "recipient" },
    { id: "read-words", side: "sender" },
    { id: "prove-origin", side: "sender", command: "Resolve-DnsName -Name '{senderDomain}' -Type TXT", link: "spf" },
    { id: "check-lists", side: "sender", link: "spamhaus" },
    { id: "trace-message", side: "sender", product: "exchange-online", command: "Get-MessageTraceV2 -SenderAddress '{sender}' -RecipientAddress '{recipient}' -StartDate (Get-Date).ToUniversalTime().AddDays(-9) -EndDate (Get-Date).ToUniversalTime()", link: "message-trace" },
  ],
  why: ["not-said", "what-it-can-be"],
  avoid: ["no-testing"],
  adminAvoid: [],
  related: ["ip-blocklisted", "mail-flow-rule-rejected", "spam-content-rejected", "blocked-by-recipient-org", "restricted-recipient"],
  links: ["google-codes", "yahoo-codes", "apple-codes", "mimecast-codes"],
} as const satisfies Advice;

export const sources: Sources = [
  "https://support.google.com/a/answer/3726730",
  "https://community.mimecast.com/s/article/email-security-cloud-gateway-mimecast-smtp-error-codes",
  "https://senders.yahooinc.com/smtp-error-codes",
  "https://support.apple.com/102322",
  "https://www.exim.org/",
  "https://www.iana.org/assignments/smtp-enhanced-status-codes/smtp-enhanced-status-codes.xhtml",
];
