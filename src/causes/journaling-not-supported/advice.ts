import type { Advice, Sources } from "../cause";

export const advice = {
  stops: "recipient-service",
  senderSteps: [{ id: "mail-arrived" }, { id: "show-admin" }],
  adminSteps: [
    { id: "other-archive", side: "sender" },
    { id: "find-rule", side: "sender", product: "exchange-server", command: "Get-JournalRule | Format-List Name,JournalEmailAddress,Recipient,Enabled" },
    { id: "find-rule-online", side: "sender", product: "exchange-online", command: "Get-JournalRule | Format-List Name,JournalEmailAddress,Recipient,Enabled; Get-TransportConfig | Format-List JournalingReportNdrTo" },
    { id: "archive-side", side: "recipient" },
  ],
  why: ["a-copy", "not-enabled", "too-late"],
  avoid: [],
  adminAvoid: ["no-cloud-mailbox"],
  related: ["restricted-recipient", "mail-flow-rule-rejected"],
  links: ["what-is-an-ndr", "exchange-server-ndr", "mimecast-codes", "ndr-self-test"],
} as const satisfies Advice;

export const sources: Sources = [
  "https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online",
  "https://learn.microsoft.com/exchange/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages",
  "https://community.mimecast.com/s/article/email-security-cloud-gateway-mimecast-smtp-error-codes",
];
