import type { Advice, Sources } from "../cause";

export const advice = {
  stops: "recipient-service",
  senderSteps: [{ id: "pass-on" }, { id: "how-it-was-sent" }],
  adminSteps: [
    { id: "read-record", side: "sender", command: "Resolve-DnsName -Name '{senderDomain}' -Type TXT", link: "spf" },
    { id: "add-sources", side: "sender" },
    { id: "include-exchange-online", side: "sender", product: "exchange-online", link: "spf" },
    { id: "high-risk-pool", side: "sender", product: "exchange-online", command: "Get-MessageTraceV2 -SenderAddress '{sender}' -RecipientAddress '{recipient}' -StartDate (Get-Date).ToUniversalTime().AddDays(-9) -EndDate (Get-Date).ToUniversalTime()", link: "message-trace" },
    { id: "add-dkim", side: "sender" },
    { id: "forwarding", side: "recipient" },
  ],
  why: ["list-of-senders", "what-breaks"],
  avoid: [],
  adminAvoid: ["no-plus-all", "no-second-record"],
  related: ["dmarc-fail", "dkim-fail", "message-auth-failed", "bulk-sender-auth-required", "forward-relay-pool-rejected"],
  links: ["spf", "ndr-5-1-0", "google-codes", "header-analyzer", "ndr-self-test"],
} as const satisfies Advice;

export const sources: Sources = [
  "https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/fix-error-code-5-7-23-in-exchange-online",
  "https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/fix-error-code-550-5-1-0-in-exchange-online",
  "https://support.google.com/a/answer/3726730",
  "https://community.mimecast.com/s/article/email-security-cloud-gateway-mimecast-smtp-error-codes",
  "https://www.iana.org/assignments/smtp-enhanced-status-codes/smtp-enhanced-status-codes.xhtml",
];
