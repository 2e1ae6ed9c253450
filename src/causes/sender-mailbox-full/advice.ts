import type { Advice, Sources } from "../cause";

export const advice = {
  stops: "sender-service",
  senderSteps: [{ id: "make-room" }, { id: "send-again", when: "lost" }, { id: "ask-admin" }],
  adminSteps: [
    { id: "empty-sent-items", side: "sender" },
    { id: "read-size", side: "sender", product: "exchange-online", command: "Get-MailboxStatistics -Identity '{sender}' | Format-List DisplayName,TotalItemSize,ItemCount", link: "mailbox-size-test" },
    { id: "raise-quota", side: "sender", product: "exchange-online", command: "Get-Mailbox -Identity '{sender}' | Format-List IssueWarningQuota,ProhibitSendQuota,ProhibitSendReceiveQuota" },
    { id: "read-size-server", side: "sender", product: "exchange-server", command: "Get-MailboxStatistics -Identity '{sender}' | Format-List DisplayName,TotalItemSize,StorageLimitStatus" },
    { id: "clear-by-itself", side: "sender", product: "exchange-online", link: "smtp-submission" },
  ],
  why: ["own-mailbox", "copies-pile-up"],
  avoid: ["not-the-recipient"],
  adminAvoid: [],
  related: ["mailbox-full", "sender-quota-exceeded", "submission-throttled"],
  links: ["smtp-submission", "mailbox-size-test", "ndr-self-test"],
} as const satisfies Advice;

export const sources: Sources = ["https://learn.microsoft.com/exchange/troubleshoot/send-emails/smtp-submission-improvements"];
