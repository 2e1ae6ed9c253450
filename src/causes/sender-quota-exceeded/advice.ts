import type { Advice, Sources } from "../cause";

export const advice = {
  stops: "sender-service",
  senderSteps: [{ id: "not-you" }, { id: "stop-and-wait", when: "lost" }, { id: "stop-for-now", when: "delayed" }, { id: "send-smaller" }],
  adminSteps: [
    { id: "count-what-went-out", side: "sender" },
    { id: "trace-volume", side: "sender", product: "exchange-online", command: "Get-MessageTraceV2 -SenderAddress '{sender}' -StartDate (Get-Date).ToUniversalTime().AddDays(-2) -EndDate (Get-Date).ToUniversalTime()", link: "message-trace" },
    { id: "read-policy", side: "sender", product: "exchange-online", command: "Get-HostedOutboundSpamFilterPolicy | Format-List Name,RecipientLimitExternalPerHour,RecipientLimitInternalPerHour,RecipientLimitPerDay", link: "exchange-online-limits" },
    { id: "move-bulk", side: "sender" },
    { id: "microsoft-bulk", side: "sender", product: "exchange-online" },
    { id: "secure-account", side: "sender", product: "exchange-online", link: "compromised-account-test" },
  ],
  why: ["allowance", "not-recipients-mailbox"],
  avoid: ["no-many-mailboxes"],
  adminAvoid: ["no-higher-limit"],
  related: ["submission-throttled", "sender-account-blocked", "tenant-recipient-limit", "mailbox-full", "sender-mailbox-full"],
  links: ["submission-quota", "exchange-online-limits", "smtp-submission", "ndr-self-test"],
} as const satisfies Advice;

export const sources: Sources = [
  "https://learn.microsoft.com/office365/servicedescriptions/exchange-online-service-description/exchange-online-limits",
  "https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/fix-error-for-submission-quota-exceeded-in-exchange-online",
  "https://learn.microsoft.com/exchange/troubleshoot/send-emails/smtp-submission-improvements",
  "https://docs.aws.amazon.com/ses/latest/dg/notification-contents.html",
];
