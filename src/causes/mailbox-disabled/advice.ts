import type { Advice, Sources } from "../cause";

export const advice = {
  stops: "recipient",
  suspect: "address",
  senderSteps: [{ id: "other-way" }, { id: "ask-colleague" }],
  adminSteps: [
    { id: "why-closed", side: "recipient" },
    { id: "open-account", side: "recipient", product: "exchange-online", command: "Get-User -Identity '{recipient}' | Format-List DisplayName,UserAccountControl", link: "microsoft-365-users" },
    { id: "shared-mailbox", side: "recipient", product: "exchange-online", command: "Get-Mailbox -Identity '{recipient}' | Format-List DisplayName,RecipientTypeDetails,AccountDisabled", link: "exchange-admin-center" },
    { id: "account-on-server", side: "recipient", product: "exchange-server", command: "Get-User -Identity '{recipient}' | Format-List Name,UserAccountControl" },
    { id: "quarantine", side: "recipient", product: "exchange-server", command: "Get-MailboxStatistics -Identity '{recipient}' | Format-List DisplayName,IsQuarantined" },
    { id: "mounted", side: "recipient", product: "exchange-server", command: "Get-MailboxDatabase -Status | Format-Table Name,Server,Mounted" },
    { id: "clean-lists", side: "sender" },
  ],
  why: ["exists-but-closed", "who-closes", "temporary-or-final"],
  avoid: ["no-daily-tries"],
  adminAvoid: [],
  related: ["recipient-not-found", "mailbox-full", "recipient-moved", "restricted-recipient", "restricted-public-folder"],
  links: ["exchange-2013-codes", "what-is-an-ndr", "google-codes", "yahoo-codes"],
} as const satisfies Advice;

export const sources: Sources = [
  "https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online",
  "https://learn.microsoft.com/exchange/dsns-and-ndrs-in-exchange-2013-exchange-2013-help",
  "https://learn.microsoft.com/exchange/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages",
  "https://support.google.com/a/answer/3726730",
  "https://senders.yahooinc.com/smtp-error-codes",
  "https://www.iana.org/assignments/smtp-enhanced-status-codes/smtp-enhanced-status-codes.xhtml",
];
