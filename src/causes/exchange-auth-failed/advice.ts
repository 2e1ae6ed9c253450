import type { Advice, Sources } from "../cause";

export const advice = {
  stops: "answering-service",
  senderSteps: [{ id: "show-admin" }, { id: "reach-another-way" }, { id: "send-again", when: "lost" }],
  adminSteps: [
    { id: "stop-inspection", side: "recipient", link: "cisco-firewall" },
    { id: "receive-connector", side: "recipient", product: "exchange-server", command: "Get-ReceiveConnector | Format-List Identity,RemoteIPRanges,AuthMechanism,PermissionGroups", link: "exchange-auth-failure" },
    { id: "read-event", side: "recipient", product: "exchange-server", command: "Get-WinEvent -FilterHashtable @{LogName='Application';ProviderName='MSExchangeTransport';Id=1035} -MaxEvents 20 | Format-List TimeCreated,Message" },
    { id: "compare-clocks", side: "recipient", product: "exchange-server", command: "w32tm /query /status" },
    { id: "which-pair", side: "sender" },
  ],
  why: ["own-servers", "usual-reasons", "same-number"],
  avoid: [],
  adminAvoid: ["no-anonymous"],
  related: ["smtp-auth-required", "protocol-error", "encryption-failed", "insufficient-resources"],
  links: ["exchange-auth-failure", "cisco-firewall", "exchange-server-ndr"],
} as const satisfies Advice;

export const sources: Sources = [
  "https://learn.microsoft.com/exchange/troubleshoot/client-connectivity/454-4-7-0-temporary-authentication-failure",
  "https://learn.microsoft.com/exchange/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages",
  "https://learn.microsoft.com/exchange/dsns-and-ndrs-in-exchange-2013-exchange-2013-help",
];
