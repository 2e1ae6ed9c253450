import type { Advice, Sources } from "../cause";

export const advice = {
  stops: "recipient-service",
  senderSteps: [{ id: "send-plain", when: "lost" }, { id: "ask-recipient" }, { id: "show-admin", when: "lost" }],
  adminSteps: [
    { id: "check-own-records", side: "sender", command: "Resolve-DnsName -Name '{senderDomain}' -Type TXT", link: "spf" },
    { id: "read-after-arrow", side: "sender" },
    { id: "look-up-domain", side: "sender", link: "spamhaus" },
    { id: "trace-message", side: "sender", product: "exchange-online", command: "Get-MessageTraceV2 -SenderAddress '{sender}' -RecipientAddress '{recipient}' -StartDate (Get-Date).ToUniversalTime().AddDays(-9) -EndDate (Get-Date).ToUniversalTime()", link: "message-trace" },
    { id: "submit-message", side: "sender", product: "exchange-online" },
    { id: "release-and-allow", side: "recipient" },
  ],
  why: ["judged", "what-counts"],
  avoid: ["not-from-other-accounts"],
  adminAvoid: [],
  related: ["ip-blocklisted", "virus-detected", "attachment-blocked", "recipient-blocked-at-edge"],
  links: ["what-is-an-ndr", "spf", "google-codes", "yahoo-codes", "ndr-self-test"],
} as const satisfies Advice;

export const sources: Sources = [
  "https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online",
  "https://learn.microsoft.com/exchange/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages",
  "https://support.google.com/a/answer/3726730",
  "https://senders.yahooinc.com/smtp-error-codes",
  "https://www.barracudacentral.org/lookups",
  "https://docs.aws.amazon.com/ses/latest/dg/notification-contents.html",
];
