import type { Advice, Sources } from "../cause";

export const advice = {
  stops: "answering-service",
  suspect: "address",
  senderSteps: [{ id: "plain-address" }, { id: "your-own-address" }, { id: "ask-person" }],
  adminSteps: [
    { id: "add-alias", side: "recipient" },
    { id: "add-alias-online", side: "recipient", product: "exchange-online", link: "exchange-admin-center" },
    { id: "update-way-in", side: "recipient" },
    { id: "plain-sender", side: "sender" },
    { id: "update-way-out", side: "sender" },
  ],
  why: ["every-server", "only-before-at"],
  avoid: [],
  adminAvoid: [],
  related: ["recipient-address-invalid", "content-conversion-failed", "recipient-not-found"],
  links: ["exchange-server-ndr", "what-is-an-ndr"],
} as const satisfies Advice;

export const sources: Sources = [
  "https://learn.microsoft.com/exchange/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages",
  "https://www.rfc-editor.org/rfc/rfc6531",
  "https://www.iana.org/assignments/smtp-enhanced-status-codes/smtp-enhanced-status-codes.xhtml",
  "https://www.exim.org/",
];
