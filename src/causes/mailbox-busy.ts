import type { Cause } from "./cause";

export const mailboxBusy = {
  id: "mailbox-busy",
  owner: "nobody",
  permanence: "temporary",
  reached: "reply",
  signatures: [
    { words: "STOREDRV.Deliver; recipient thread limit exceeded", codes: ["4.3.2"], generator: "Exchange Online" },
    { words: "recipient thread limit exceeded", codes: ["4.3.2"], generator: "Exchange" },
    { words: "unable to lock for exclusive access", codes: ["4.2.0"], generator: "Postfix" },
  ],
  phrases: [
    /\bSTOREDRV.{0,20}\bmailbox (?:database|server)\b.{0,40}\blimit exceeded\b/i,
    /\bmailbox (?:is )?(?:currently |temporarily )?(?:too )?(?:busy|in use)\b/i,
    /\b(?:mailbox|maildrop|mail ?box|mail file)\b.{0,40}\blocked by (?:another|other)\b/i,
    /\btoo many (?:simultaneous |concurrent |parallel )(?:deliveries|messages) (?:to|for) (?:this |the |one )?(?:same )?(?:mailbox|recipient|user)\b/i,
    /\b(?:unable|failed|cannot|could not|can't) ?(?:to )?lock (?:the |user )?(?:mailbox|mail ?box|maildrop|mail file)\b/i,
  ],
  unless: /MaxObjsExceeded|ClientSubmit/i,
  codes: [],
  senderSteps: [{ id: "send-later", when: "lost" }, { id: "send-fewer" }],
  adminSteps: [
    { id: "find-flood", side: "recipient" },
    { id: "trace-recipient", side: "recipient", product: "exchange-online", command: "Get-MessageTraceV2 -RecipientAddress '{recipient}' -StartDate (Get-Date).ToUniversalTime().AddHours(-6) -EndDate (Get-Date).ToUniversalTime() -ResultSize 5000 | Group-Object SenderAddress -NoElement | Sort-Object Count -Descending", link: "message-trace" },
    { id: "spread-databases", side: "recipient", product: "exchange-server", command: "Get-MailboxDatabaseCopyStatus * | Format-Table Name,Status,CopyQueueLength" },
    { id: "split-load", side: "recipient" },
    { id: "slow-program", side: "sender" },
  ],
  why: ["slowed-down", "not-you"],
  avoid: ["no-copies"],
  adminAvoid: [],
  related: ["mailbox-item-limit", "submission-throttled", "recipient-rate-limited", "delivery-delayed"],
  links: ["what-is-an-ndr", "exchange-server-ndr", "message-trace"],
  sources: [
    "https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online",
    "https://learn.microsoft.com/exchange/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages",
  ],
} as const satisfies Cause;
