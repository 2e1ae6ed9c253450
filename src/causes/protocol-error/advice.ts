import type { Advice, Sources } from "../cause";

export const advice = {
  stops: "answering-service",
  senderSteps: [{ id: "how-sent", when: "lost" }, { id: "show-admin" }],
  adminSteps: [
    { id: "find-sender", side: "sender" },
    { id: "stop-inspection", side: "sender", link: "cisco-firewall" },
    { id: "update-device", side: "sender", link: "devices-and-programs" },
    { id: "read-conversation", side: "sender" },
    { id: "log-connector", side: "sender", product: "exchange-server", command: "Get-SendConnector | Format-List Name,ProtocolLoggingLevel; Get-TransportService | Format-List Name,SendProtocolLogPath" },
    { id: "own-firewall", side: "recipient" },
  ],
  why: ["wrong-words", "usual-reasons"],
  avoid: ["not-again"],
  adminAvoid: [],
  related: ["bad-helo", "bare-line-feed", "recipient-address-invalid", "smtp-auth-required", "too-many-recipients"],
  links: ["cisco-firewall", "devices-and-programs", "exchange-server-ndr", "what-is-an-ndr"],
} as const satisfies Advice;

export const sources: Sources = [
  "https://learn.microsoft.com/exchange/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages",
  "https://learn.microsoft.com/exchange/dsns-and-ndrs-in-exchange-2013-exchange-2013-help",
  "https://www.rfc-editor.org/rfc/rfc5321",
  "https://support.google.com/a/answer/3726730",
  "https://senders.yahooinc.com/smtp-error-codes",
];
