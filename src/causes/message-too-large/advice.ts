import type { Advice, Sources } from "../cause";

export const advice = {
  stops: "answering-service",
  senderSteps: [{ id: "share-link" }, { id: "make-smaller" }, { id: "whose-limit" }],
  adminSteps: [
    { id: "follow-path", side: "sender" },
    { id: "own-limit", side: "sender", product: "exchange-online", command: "Get-Mailbox -Identity '{sender}' | Format-List MaxSendSize,MaxReceiveSize", link: "exchange-admin-center" },
    { id: "own-limit-server", side: "sender", product: "exchange-server", command: "Get-TransportConfig | Format-List MaxSendSize,MaxReceiveSize; Get-SendConnector | Format-List Name,MaxMessageSize" },
    { id: "receive-limit", side: "recipient" },
    { id: "receive-limit-online", side: "recipient", product: "exchange-online", command: "Get-Mailbox -Identity '{recipient}' | Format-List MaxReceiveSize", link: "exchange-admin-center" },
    { id: "receive-limit-server", side: "recipient", product: "exchange-server", command: "Get-ReceiveConnector | Format-List Identity,MaxMessageSize" },
  ],
  why: ["grows", "many-limits"],
  avoid: ["no-renamed-archive"],
  adminAvoid: ["not-one-limit"],
  related: ["mailbox-full", "priority-rejected", "message-headers-too-large"],
  links: ["large-messages", "mailbox-size-test", "exchange-server-ndr", "what-is-an-ndr", "ndr-self-test"],
} as const satisfies Advice;

export const sources: Sources = [
  "https://learn.microsoft.com/exchange/troubleshoot/mailflow/error-19738-send-large-email-outlook-mac",
  "https://learn.microsoft.com/exchange/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages",
  "https://support.google.com/a/answer/3726730",
  "https://community.mimecast.com/s/article/email-security-cloud-gateway-mimecast-smtp-error-codes",
  "https://docs.aws.amazon.com/ses/latest/dg/notification-contents.html",
  "https://www.postfix.org/bounce.5.html",
  "https://www.exim.org/",
];
