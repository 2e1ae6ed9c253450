import type { Advice, Sources } from "../cause";

export const advice = {
  stops: "answering-service",
  senderSteps: [{ id: "wait-then-resend", when: "lost" }, { id: "tell-them" }],
  adminSteps: [
    { id: "free-space", side: "recipient" },
    { id: "read-pressure", side: "recipient", product: "exchange-server", command: "[xml]$info = Get-ExchangeDiagnosticInfo -Process EdgeTransport -Component ResourceThrottling; $info.Diagnostics.Components.ResourceThrottling.ResourceTracker.ResourceMeter", link: "back-pressure" },
    { id: "move-queue", side: "recipient", product: "exchange-server" },
    { id: "fixed-memory", side: "recipient" },
    { id: "own-server", side: "sender" },
    { id: "service-health", side: "sender", product: "exchange-online", link: "service-health" },
  ],
  why: ["no-room-on-server", "slows-down", "how-long"],
  avoid: ["no-flood"],
  adminAvoid: ["no-lower-thresholds"],
  related: ["mailbox-full", "remote-system-unavailable", "delivery-delayed", "too-many-recipients"],
  links: ["back-pressure", "transient-exception", "exchange-server-ndr", "what-is-an-ndr"],
} as const satisfies Advice;

export const sources: Sources = [
  "https://learn.microsoft.com/exchange/troubleshoot/mailflow/failed-to-process-message-due-to-transient-exception",
  "https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online",
  "https://learn.microsoft.com/exchange/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages",
  "https://learn.microsoft.com/exchange/dsns-and-ndrs-in-exchange-2013-exchange-2013-help",
  "https://www.rfc-editor.org/rfc/rfc5321",
  "https://www.postfix.org/bounce.5.html",
];
