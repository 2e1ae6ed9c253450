import type { Advice, Sources } from "../cause";

export const advice = {
  stops: "recipient",
  senderSteps: [{ id: "tell-them" }, { id: "send-link", when: "lost" }, { id: "resend-later", when: "lost" }],
  adminSteps: [
    { id: "make-room", side: "recipient" },
    { id: "read-size", side: "recipient", product: "exchange-online", command: "Get-MailboxStatistics -Identity '{recipient}' | Format-List DisplayName,TotalItemSize,TotalDeletedItemSize", link: "mailbox-size-test" },
    { id: "read-size-server", side: "recipient", product: "exchange-server", command: "Get-MailboxStatistics -Identity '{recipient}' | Format-List DisplayName,TotalItemSize,TotalDeletedItemSize,StorageLimitStatus" },
    { id: "raise-quota", side: "recipient", product: "exchange-online", command: "Get-Mailbox -Identity '{recipient}' | Format-List IssueWarningQuota,ProhibitSendQuota,ProhibitSendReceiveQuota" },
    { id: "add-archive", side: "recipient", product: "exchange-online", command: "Enable-Mailbox -Identity '{recipient}' -Archive" },
    { id: "public-folder", side: "recipient", product: "exchange-online", command: "Get-MailPublicFolder -Identity '{recipient}' | Get-PublicFolder | Format-List Identity,ProhibitPostQuota,IssueWarningQuota", link: "public-folder-full" },
  ],
  why: ["no-room", "temporary-or-final", "group-helper"],
  avoid: ["no-resending"],
  adminAvoid: ["no-huge-quota"],
  related: ["mailbox-item-limit", "sender-mailbox-full", "sender-quota-exceeded", "message-too-large"],
  links: ["group-mailbox-full", "public-folder-full", "what-is-an-ndr", "ndr-self-test"],
} as const satisfies Advice;

export const sources: Sources = [
  "https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/cannot-send-mail-mepf",
  "https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/ndr-received-send-emails-microsoft365-groups",
  "https://learn.microsoft.com/exchange/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages",
  "https://support.google.com/a/answer/3726730",
  "https://support.apple.com/102322",
  "https://docs.aws.amazon.com/ses/latest/dg/notification-contents.html",
  "https://www.rfc-editor.org/rfc/rfc5321",
];
