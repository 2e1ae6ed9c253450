import type { Advice, Sources } from "../cause";

export const advice = {
  stops: "answering-service",
  senderSteps: [{ id: "other-program" }, { id: "without-attachment" }, { id: "show-admin" }],
  adminSteps: [
    { id: "find-source", side: "sender" },
    { id: "fix-program", side: "sender" },
    { id: "rewrite-body", side: "sender", product: "exchange-online", link: "ndr-5-6-11" },
    { id: "take-whole", side: "recipient" },
    { id: "read-connector", side: "recipient", product: "exchange-server", command: "Get-ReceiveConnector | Format-List Identity,ChunkingEnabled,BareLinefeedRejectionEnabled" },
  ],
  why: ["line-ends", "not-mended"],
  avoid: [],
  adminAvoid: [],
  related: ["content-conversion-failed", "invalid-message-content", "message-not-rfc-compliant"],
  links: ["ndr-5-6-11", "exchange-server-ndr", "ndr-self-test"],
} as const satisfies Advice;

export const sources: Sources = [
  "https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/fix-error-code-550-5-6-11-in-exchange-online",
  "https://learn.microsoft.com/exchange/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages",
];
