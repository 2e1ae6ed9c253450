import type { Advice, Sources } from "../cause";

export const advice = {
  stops: "recipient-service",
  senderSteps: [{ id: "check-from" }, { id: "tell-admin" }],
  adminSteps: [
    { id: "check-domain-dns", side: "sender", command: "Resolve-DnsName -Name '{senderDomain}' -Type MX" },
    { id: "accept-null-sender", side: "sender" },
    { id: "check-primary-address", side: "sender", product: "exchange-online", command: "Get-Mailbox -Identity '{sender}' | Format-List PrimarySmtpAddress,WindowsEmailAddress", link: "microsoft-365-domains" },
    { id: "check-primary-address-server", side: "sender", product: "exchange-server", command: "Get-Mailbox -Identity '{sender}' | Format-List PrimarySmtpAddress,WindowsEmailAddress,EmailAddresses" },
    { id: "fix-application", side: "sender", link: "application-mail" },
    { id: "own-check", side: "recipient" },
  ],
  why: ["checks-sender", "kinds"],
  avoid: ["not-recipient"],
  adminAvoid: ["no-block-empty"],
  related: ["sender-account-blocked", "sender-rejected", "recipient-not-found", "internationalized-address-unsupported"],
  links: ["exchange-server-ndr", "application-mail", "google-codes"],
} as const satisfies Advice;

export const sources: Sources = [
  "https://learn.microsoft.com/exchange/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages",
  "https://learn.microsoft.com/exchange/dsns-and-ndrs-in-exchange-2013-exchange-2013-help",
  "https://support.google.com/a/answer/3726730",
  "https://senders.yahooinc.com/smtp-error-codes",
  "https://support.apple.com/102322",
  "https://www.postfix.org/bounce.5.html",
  "https://www.exim.org/",
  "https://www.iana.org/assignments/smtp-enhanced-status-codes/smtp-enhanced-status-codes.xhtml",
];
