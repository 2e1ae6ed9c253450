import type { Advice, Sources } from "../cause";

export const advice = {
  stops: "answering-service",
  senderSteps: [{ id: "share-link" }, { id: "ask-formats" }, { id: "take-apart" }, { id: "ask-admin" }],
  adminSteps: [
    { id: "own-filter", side: "sender" },
    { id: "find-rule", side: "recipient" },
    { id: "attachments-filter", side: "recipient", product: "exchange-online", command: "Get-MalwareFilterPolicy | Format-List Name,EnableFileFilter,FileTypeAction,FileTypes" },
    { id: "mail-flow-rules", side: "recipient", product: "exchange-online", command: "Get-TransportRule | Where-Object AttachmentExtensionMatchesWords | Format-List Name,AttachmentExtensionMatchesWords,RejectMessageReasonText", link: "exchange-admin-center" },
    { id: "mail-flow-rules-server", side: "recipient", product: "exchange-server", command: "Get-TransportRule | Where-Object AttachmentExtensionMatchesWords | Format-List Name,AttachmentExtensionMatchesWords,RejectMessageReasonText" },
  ],
  why: ["what-is-blocked", "embedded-files"],
  avoid: ["no-renaming"],
  adminAvoid: [],
  related: ["virus-detected", "message-too-large", "spam-content-rejected"],
  links: ["ndr-5-0-350", "google-codes", "what-is-an-ndr", "ndr-self-test"],
} as const satisfies Advice;

export const sources: Sources = [
  "https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/fix-error-code-550-5-0-350-in-exchange-online",
  "https://support.google.com/a/answer/3726730",
  "https://docs.aws.amazon.com/ses/latest/dg/notification-contents.html",
];
