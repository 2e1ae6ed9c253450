import type { Advice, Sources } from "../cause";

export const advice = {
  stops: "answering-service",
  senderSteps: [{ id: "without-protection", when: "lost" }, { id: "fewer-recipients", when: "lost" }, { id: "show-admin" }],
  adminSteps: [
    { id: "find-step", side: "sender" },
    { id: "test-protection", side: "sender", product: "exchange-online", command: "Test-IRMConfiguration -Sender '{sender}' -Recipient '{recipient}'" },
    { id: "check-label", side: "sender", product: "exchange-online" },
    { id: "address-group", side: "sender" },
    { id: "renew-certificate", side: "recipient" },
  ],
  why: ["protected", "too-many-rights", "same-number"],
  avoid: [],
  adminAvoid: ["no-unprotected-secrets"],
  related: ["tls-required", "mta-sts-failed", "smtp-auth-required", "too-many-recipients"],
  links: ["exchange-server-ndr", "what-is-an-ndr"],
} as const satisfies Advice;

export const sources: Sources = [
  "https://learn.microsoft.com/exchange/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages",
  "https://www.iana.org/assignments/smtp-enhanced-status-codes/smtp-enhanced-status-codes.xhtml",
];
