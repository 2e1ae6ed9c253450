import type { Advice, Sources } from "../cause";

export const advice = {
  stops: "recipient-service",
  suspect: "address",
  senderSteps: [{ id: "reach-another-way" }, { id: "ask-new-address" }],
  adminSteps: [
    { id: "stop-mail", side: "sender" },
    { id: "check-date", side: "sender" },
    { id: "tell-provider", side: "recipient" },
  ],
  why: ["date-check", "second-hand"],
  avoid: ["no-private-data"],
  adminAvoid: ["no-dropping-check"],
  related: ["recipient-moved", "recipient-not-found", "mailbox-disabled"],
  links: ["what-is-an-ndr"],
} as const satisfies Advice;

export const sources: Sources = ["https://www.rfc-editor.org/rfc/rfc7293", "https://www.iana.org/assignments/smtp-enhanced-status-codes/smtp-enhanced-status-codes.xhtml"];
