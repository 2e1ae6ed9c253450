import type { Advice, Sources } from "../cause";

export const advice = {
  stops: "answering-service",
  senderSteps: [{ id: "type-address" }, { id: "show-admin" }, { id: "tell-recipient" }],
  adminSteps: [
    { id: "read-word", side: "recipient" },
    { id: "find-duplicates", side: "recipient", product: "exchange-online", command: "Get-Recipient -Filter \"EmailAddresses -eq 'smtp:{recipient}'\" | Format-List Name,RecipientTypeDetails,EmailAddresses", link: "proxy-address-test" },
    { id: "find-duplicates-server", side: "recipient", product: "exchange-server", command: "Get-Recipient -Filter \"EmailAddresses -eq 'smtp:{recipient}'\" | Format-List Name,RecipientTypeDetails,EmailAddresses" },
    { id: "fix-contact", side: "recipient", product: "exchange-online", command: "Get-MailContact -ResultSize Unlimited | Where-Object ExternalEmailAddress -like '*{recipient}' | Format-List Name,PrimarySmtpAddress,ExternalEmailAddress", link: "ndr-badprimary" },
    { id: "fix-forwarding", side: "recipient", product: "exchange-online", command: "Get-Mailbox -Identity '{recipient}' | Format-List ForwardingAddress,ForwardingSmtpAddress" },
    { id: "fix-dynamic-group", side: "recipient", product: "exchange-online", command: "Get-DynamicDistributionGroup -Identity '{recipient}' | Format-List RecipientFilter,RecipientContainer" },
    { id: "fix-forwarding-server", side: "recipient", product: "exchange-server", command: "Get-Mailbox -Identity '{recipient}' | Format-List ForwardingAddress,ForwardingSmtpAddress" },
    { id: "fix-contact-server", side: "recipient", product: "exchange-server", command: "Get-MailContact -ResultSize Unlimited | Where-Object ExternalEmailAddress -like '*{recipient}' | Format-List Name,PrimarySmtpAddress,ExternalEmailAddress" },
    { id: "fix-dynamic-group-server", side: "recipient", product: "exchange-server", command: "Get-DynamicDistributionGroup -Identity '{recipient}' | Format-List RecipientFilter,RecipientContainer" },
    { id: "own-entry", side: "sender" },
  ],
  why: ["entry-is-wrong", "how-it-happens"],
  avoid: [],
  adminAvoid: ["export-first"],
  related: ["recipient-not-found", "stale-cached-recipient", "mailbox-delivery-exception", "routing-loop"],
  links: ["ndr-badprimary", "proxy-address-test", "exchange-recipient-test", "exchange-server-ndr"],
} as const satisfies Advice;

export const sources: Sources = [
  "https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/badprimary-ndr",
  "https://learn.microsoft.com/exchange/dsns-and-ndrs-in-exchange-2013-exchange-2013-help",
  "https://learn.microsoft.com/exchange/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages",
  "https://www.iana.org/assignments/smtp-enhanced-status-codes/smtp-enhanced-status-codes.xhtml",
];
