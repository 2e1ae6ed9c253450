import type { Advice, Sources } from "../cause";

export const advice = {
  stops: "answering-service",
  senderSteps: [{ id: "tell-recipient" }, { id: "reach-another-way" }],
  adminSteps: [
    { id: "read-log", side: "recipient" },
    { id: "undo-change", side: "recipient" },
    { id: "connector-names", side: "recipient", product: "exchange-server", command: "Get-ReceiveConnector | Format-List Identity,Fqdn,Bindings,RemoteIPRanges" },
    { id: "send-targets", side: "recipient", product: "exchange-server", command: "Get-SendConnector | Format-List Name,AddressSpaces,SmartHosts,Fqdn" },
    { id: "own-relay", side: "sender" },
  ],
  why: ["set-up-wrong", "to-itself"],
  avoid: [],
  adminAvoid: [],
  related: ["routing-loop", "mx-misconfigured", "remote-system-unavailable"],
  links: ["exchange-server-ndr", "exchange-2013-codes", "what-is-an-ndr"],
} as const satisfies Advice;

export const sources: Sources = [
  "https://learn.microsoft.com/exchange/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages",
  "https://learn.microsoft.com/exchange/dsns-and-ndrs-in-exchange-2013-exchange-2013-help",
  "https://www.iana.org/assignments/smtp-enhanced-status-codes/smtp-enhanced-status-codes.xhtml",
];
