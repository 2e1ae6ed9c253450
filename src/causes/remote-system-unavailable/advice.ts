import type { Advice, Sources } from "../cause";

export const advice = {
  stops: "recipient-service",
  senderSteps: [{ id: "send-again", when: "lost" }, { id: "call-if-urgent" }],
  adminSteps: [
    { id: "take-mail-again", side: "recipient" },
    { id: "component-state", side: "recipient", product: "exchange-server", command: "Get-ServerComponentState -Identity $env:COMPUTERNAME | Format-Table Component,State" },
    { id: "transport-agents", side: "recipient", product: "exchange-server", command: "Get-TransportAgent | Format-Table Identity,Enabled,Priority" },
    { id: "port-25-connector", side: "recipient", product: "exchange-server", command: "Get-ReceiveConnector | Format-Table Identity,Bindings,TransportRole,Enabled" },
    { id: "their-service-health", side: "recipient", product: "exchange-online", link: "service-health" },
    { id: "one-or-many", side: "sender" },
    { id: "service-health", side: "sender", product: "exchange-online", link: "service-health" },
  ],
  why: ["not-now", "usual-reasons", "how-long"],
  avoid: ["no-second-copy"],
  adminAvoid: ["no-blind-restart"],
  related: ["insufficient-resources", "ip-throttled", "greylisted", "delivery-delayed", "connection-timeout"],
  links: ["what-is-an-ndr", "back-pressure", "exchange-server-ndr", "ndr-self-test"],
} as const satisfies Advice;

export const sources: Sources = [
  "https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online",
  "https://learn.microsoft.com/exchange/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages",
  "https://learn.microsoft.com/exchange/dsns-and-ndrs-in-exchange-2013-exchange-2013-help",
  "https://www.rfc-editor.org/rfc/rfc5321",
  "https://support.google.com/a/answer/3726730",
  "https://community.mimecast.com/s/article/email-security-cloud-gateway-mimecast-smtp-error-codes",
  "https://www.exim.org/",
];
