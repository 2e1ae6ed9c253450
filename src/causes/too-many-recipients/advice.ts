import type { Advice, Sources } from "../cause";

export const advice = {
  stops: "answering-service",
  senderSteps: [{ id: "use-group", when: "lost" }, { id: "send-in-batches", when: "lost" }, { id: "meeting-update", when: "lost" }, { id: "group-next-time", when: "delayed" }],
  adminSteps: [
    { id: "whose-limit", side: "sender" },
    { id: "raise-limit", side: "sender", product: "exchange-online", command: "Get-Mailbox -Identity '{sender}' | Format-List DisplayName,RecipientLimits", link: "exchange-admin-center" },
    { id: "raise-limit-server", side: "sender", product: "exchange-server", command: "Get-TransportConfig | Format-List MaxRecipientEnvelopeLimit" },
    { id: "split-by-itself", side: "sender" },
    { id: "receive-limit", side: "recipient" },
    { id: "receive-limit-server", side: "recipient", product: "exchange-server", command: "Get-ReceiveConnector | Format-List Identity,MaxRecipientsPerMessage" },
  ],
  why: ["every-address", "groups-and-meetings", "temporary-or-final"],
  avoid: ["no-bcc-newsletter"],
  adminAvoid: [],
  related: ["sender-quota-exceeded", "tenant-recipient-limit", "recipient-rate-limited"],
  links: ["many-meeting-recipients", "exchange-online-limits", "what-is-an-ndr", "ndr-self-test"],
} as const satisfies Advice;

export const sources: Sources = [
  "https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online",
  "https://learn.microsoft.com/exchange/troubleshoot/administration/too-many-recipients-update-meeting-distribution-group",
  "https://learn.microsoft.com/exchange/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages",
  "https://learn.microsoft.com/exchange/dsns-and-ndrs-in-exchange-2013-exchange-2013-help",
  "https://support.google.com/a/answer/3726730",
  "https://community.mimecast.com/s/article/email-security-cloud-gateway-mimecast-smtp-error-codes",
];
