import type { Advice, Sources } from "../cause";

export const advice = {
  stops: "internet",
  senderSteps: [{ id: "send-again", when: "lost" }, { id: "ask-if-others" }],
  adminSteps: [
    { id: "server-running", side: "recipient", command: "Test-NetConnection -ComputerName '{remoteServer}' -Port 25", link: "connectivity-analyzer" },
    { id: "open-firewall", side: "recipient", link: "exchange-online-addresses" },
    { id: "try-port", side: "sender", command: "Test-NetConnection -ComputerName '{remoteServer}' -Port 25" },
    { id: "read-queue", side: "sender", product: "exchange-server", command: "Get-Queue -Filter \"NextHopDomain -eq '{recipientDomain}'\" | Format-List Identity,Status,MessageCount,LastError" },
    { id: "retry-queue", side: "sender", product: "exchange-server", command: "Retry-Queue -Filter \"NextHopDomain -eq '{recipientDomain}'\"" },
    { id: "service-health", side: "sender", product: "exchange-online", link: "service-health" },
  ],
  why: ["no-answer", "same-number", "words"],
  avoid: [],
  adminAvoid: ["no-own-mx"],
  related: ["mx-misconfigured", "delivery-delayed", "queue-expired", "relay-denied", "recipient-blocked-at-edge"],
  links: ["what-is-an-ndr", "exchange-server-ndr", "ndr-self-test"],
} as const satisfies Advice;

export const sources: Sources = [
  "https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online",
  "https://learn.microsoft.com/exchange/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages",
  "https://support.google.com/a/answer/3726730",
  "https://www.postfix.org/bounce.5.html",
  "https://www.iana.org/assignments/smtp-enhanced-status-codes/smtp-enhanced-status-codes.xhtml",
];
