import type { Advice, Sources } from "../cause";

export const advice = {
  stops: "answering-service",
  suspect: "address",
  senderSteps: [{ id: "retype" }, { id: "look-around" }, { id: "open-contact" }, { id: "ask-person" }],
  adminSteps: [
    { id: "fix-source", side: "sender" },
    { id: "check-contact", side: "sender", product: "exchange-online", command: "Get-MailContact -ResultSize Unlimited | Where-Object ExternalEmailAddress -like '*{recipient}*' | Format-List Name,ExternalEmailAddress", link: "exchange-admin-center" },
    { id: "check-contact-server", side: "sender", product: "exchange-server", command: "Get-MailContact -ResultSize Unlimited | Where-Object ExternalEmailAddress -like '*{recipient}*' | Format-List Name,ExternalEmailAddress" },
    { id: "reserved-names", side: "recipient", product: "exchange-server", command: "Get-ReceiveConnector | Format-List Identity,RejectReservedTopLevelRecipientDomains,RejectReservedSecondLevelRecipientDomains,RejectSingleLabelRecipientDomains" },
  ],
  why: ["not-an-address", "made-up-domain"],
  avoid: ["not-again"],
  adminAvoid: ["no-loose-connector"],
  related: ["recipient-not-found", "recipient-domain-not-found", "recipient-object-misconfigured", "sender-address-invalid"],
  links: ["exchange-server-ndr", "exchange-2013-codes", "google-codes"],
} as const satisfies Advice;

export const sources: Sources = [
  "https://learn.microsoft.com/exchange/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages",
  "https://learn.microsoft.com/exchange/dsns-and-ndrs-in-exchange-2013-exchange-2013-help",
  "https://www.rfc-editor.org/rfc/rfc5321",
  "https://support.google.com/a/answer/3726730",
  "https://community.mimecast.com/s/article/email-security-cloud-gateway-mimecast-smtp-error-codes",
  "https://www.postfix.org/bounce.5.html",
  "https://www.exim.org/",
];
