import type { Cause } from "./cause";

export const senderMailboxFull = {
  id: "sender-mailbox-full",
  owner: "sender",
  permanence: "permanent",
  reached: "reply",
  signatures: [
    { words: "STOREDRV.Submission.Exception:QuotaExceededException.MapiExceptionShutoffQuotaExceeded", codes: ["5.2.2"], generator: "Exchange Online" },
    { words: "STOREDRV.Submission.Exception:QuotaExceededException.MapiExceptionQuotaExceeded", codes: ["5.2.2"], generator: "Exchange Online" },
    { words: "STOREDRV.Submission.Exception:QuotaExceededException", codes: ["5.2.2"], generator: "Exchange Online" },
  ],
  phrases: [
    /\bSTOREDRV\.Submission\b.{0,60}\bQuotaExceededException(?<!SubmissionQuotaExceededException)/i,
    /\bsender(?:'s)? (?:mailbox|account|mail box) (?:is |has )?(?:full|over ?quota|over (?:its |the )?(?:storage |size )?(?:limit|quota)|exceeded (?:its |the )?(?:storage|mailbox|size|disk))\b/i,
    /\bsender (?:is )?over ?quota\b/i,
    /\byour (?:own )?(?:mailbox|inbox) (?:is |has )?(?:full|over ?quota|over (?:its |the )?(?:storage |size )?(?:limit|quota)|exceeded (?:its |the )?(?:storage|mailbox|size|disk))\b/i,
  ],
  unless: /\bSTOREDRV\.Deliver\b/i,
  codes: [],
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
  sources: ["https://learn.microsoft.com/exchange/troubleshoot/send-emails/smtp-submission-improvements"],
} as const satisfies Cause;
