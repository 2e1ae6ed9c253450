import type { Advice, Sources } from "../cause";

export const advice = {
  stops: "answering-service",
  suspect: "address",
  senderSteps: [{ id: "type-plain-address" }, { id: "show-admin" }],
  adminSteps: [
    { id: "what-address", side: "sender" },
    { id: "send-connectors", side: "sender", product: "exchange-server", command: "Get-SendConnector | Format-List Name,Enabled,AddressSpaces,SmartHosts" },
    { id: "look-at-queue", side: "sender", product: "exchange-server", command: "Get-Queue | Format-List Identity,DeliveryType,Status,NextHopDomain,LastError" },
    { id: "outbound-connectors", side: "sender", product: "exchange-online", command: "Get-OutboundConnector | Format-List Name,Enabled,ConnectorType,RecipientDomains,SmartHosts", link: "exchange-admin-center" },
    { id: "way-exists", side: "sender" },
    { id: "pass-on", side: "recipient" },
  ],
  why: ["no-next-stop", "usual-reasons"],
  avoid: [],
  adminAvoid: ["no-blind-route"],
  related: ["recipient-domain-not-found", "dns-lookup-failed", "recipient-object-misconfigured", "recipient-address-invalid"],
  links: ["exchange-server-ndr", "exchange-2013-codes", "hybrid-routing"],
} as const satisfies Advice;

export const sources: Sources = [
  "https://learn.microsoft.com/exchange/dsns-and-ndrs-in-exchange-2013-exchange-2013-help",
  "https://learn.microsoft.com/exchange/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages",
  "https://www.iana.org/assignments/smtp-enhanced-status-codes/smtp-enhanced-status-codes.xhtml",
];
