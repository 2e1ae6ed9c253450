import type { Advice, Sources } from "../cause";

export const advice = {
  stops: "answering-service",
  senderSteps: [{ id: "change-priority", when: "lost" }, { id: "make-smaller", when: "lost" }, { id: "ask-recipient", when: "lost" }, { id: "ask-meanwhile", when: "delayed" }],
  adminSteps: [
    { id: "read-number", side: "sender" },
    { id: "program-settings", side: "sender" },
    { id: "review-limits", side: "recipient" },
  ],
  why: ["by-priority"],
  avoid: [],
  adminAvoid: [],
  related: ["message-too-large", "policy-rejected"],
  links: ["exchange-server-ndr", "what-is-an-ndr"],
} as const satisfies Advice;

export const sources: Sources = ["https://www.rfc-editor.org/rfc/rfc6710", "https://www.iana.org/assignments/smtp-enhanced-status-codes/smtp-enhanced-status-codes.xhtml"];
