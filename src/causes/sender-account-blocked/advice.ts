import type { Advice, Sources } from "../cause";

export const advice = {
  stops: "sender-service",
  senderSteps: [{ id: "tell-admin-now" }, { id: "change-password" }, { id: "look-for-strangers" }],
  adminSteps: [
    { id: "secure-first", side: "sender" },
    { id: "test-account", side: "sender", product: "exchange-online", command: "Get-InboxRule -Mailbox '{sender}' | Format-List Name,Enabled,ForwardTo,RedirectTo,DeleteMessage", link: "compromised-account-test" },
    { id: "see-what-went-out", side: "sender", product: "exchange-online", command: "Get-MessageTraceV2 -SenderAddress '{sender}' -StartDate (Get-Date).ToUniversalTime().AddDays(-2) -EndDate (Get-Date).ToUniversalTime()", link: "message-trace" },
    { id: "lift-block", side: "sender", product: "exchange-online", command: "Get-BlockedSenderAddress -SenderAddress '{sender}'", link: "restricted-entities" },
    { id: "review-limits", side: "sender", product: "exchange-online", command: "Get-HostedOutboundSpamFilterPolicy | Format-List Name,RecipientLimitExternalPerHour,RecipientLimitInternalPerHour,RecipientLimitPerDay,ActionWhenThresholdReached" },
    { id: "ask-microsoft", side: "sender", product: "exchange-online" },
  ],
  why: ["spam-seen", "often-hijacked"],
  avoid: ["no-colleagues-account"],
  adminAvoid: ["not-before-secured"],
  related: ["sender-quota-exceeded", "tenant-blocked", "connector-blocked", "sender-address-invalid", "microsoft-ip-blocked"],
  links: ["ndr-5-1-8", "restricted-users", "restricted-entities", "ndr-self-test"],
} as const satisfies Advice;

export const sources: Sources = [
  "https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/fix-error-code-550-5-1-8",
  "https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/fix-error-code-451-4-7-500-699-asxxx-in-exchange-online",
  "https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online",
  "https://learn.microsoft.com/defender-office-365/outbound-spam-restore-restricted-users",
];
