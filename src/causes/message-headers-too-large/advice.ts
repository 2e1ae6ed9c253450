import type { Advice, Sources } from "../cause";

export const advice = {
  stops: "answering-service",
  senderSteps: [{ id: "use-html" }, { id: "no-nested-messages" }, { id: "new-message" }],
  adminSteps: [
    { id: "find-long-line", side: "sender" },
    { id: "no-rich-text", side: "sender", product: "exchange-online", command: "Get-RemoteDomain | Format-List Name,DomainName,TNEFEnabled", link: "exchange-admin-center" },
    { id: "contact-format", side: "sender", product: "exchange-online", command: "Get-MailContact -Identity '{recipient}' | Format-List Name,UseMapiRichTextFormat" },
    { id: "no-rich-text-server", side: "sender", product: "exchange-server", command: "Get-RemoteDomain | Format-List Name,DomainName,TNEFEnabled" },
    { id: "header-limit", side: "recipient" },
    { id: "header-limit-server", side: "recipient", product: "exchange-server", command: "Get-ReceiveConnector | Format-List Identity,MaxHeaderSize" },
  ],
  why: ["hidden-lines", "rich-text", "other-reasons"],
  avoid: ["no-shrinking"],
  adminAvoid: [],
  related: ["message-too-large", "message-not-rfc-compliant", "remote-generic-error", "attachment-blocked"],
  links: ["ndr-5-0-350", "google-codes", "exchange-server-ndr", "ndr-self-test"],
} as const satisfies Advice;

export const sources: Sources = [
  "https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/fix-error-code-550-5-0-350-in-exchange-online",
  "https://learn.microsoft.com/exchange/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages",
  "https://support.google.com/a/answer/3726730",
];
