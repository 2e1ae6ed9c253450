import type { Advice, Sources } from "../cause";

export const advice = {
  stops: "answering-service",
  senderSteps: [{ id: "how-sent", when: "lost" }, { id: "one-from" }, { id: "show-admin" }],
  adminSteps: [
    { id: "read-headers", side: "sender", link: "header-analyzer" },
    { id: "mend-from", side: "sender" },
    { id: "mend-rest", side: "sender" },
    { id: "tell-what-is-missing", side: "recipient" },
  ],
  why: ["letterhead", "which-rule", "why-strict"],
  avoid: ["no-repeat"],
  adminAvoid: [],
  related: ["sender-address-invalid", "invalid-message-content", "message-headers-too-large", "bare-line-feed"],
  links: ["ndr-5-1-20", "google-codes", "what-is-an-ndr", "ndr-self-test"],
} as const satisfies Advice;

export const sources: Sources = [
  "https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/fix-error-code-550-5-1-20-multiple-from-addresses",
  "https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online",
  "https://support.google.com/a/answer/3726730",
  "https://senders.yahooinc.com/smtp-error-codes",
];
