import type { Advice, Sources } from "../cause";

export const advice = {
  stops: "sender-service",
  senderSteps: [{ id: "tell-admin" }, { id: "check-from" }],
  adminSteps: [
    { id: "find-source", side: "sender" },
    { id: "add-domain", side: "sender", product: "exchange-online", command: "Get-AcceptedDomain | Format-Table DomainName,DomainType", link: "microsoft-365-domains" },
    { id: "check-connectors", side: "sender", product: "exchange-online", command: "Get-InboundConnector | Format-List Name,Enabled,ConnectorType,SenderDomains,SenderIPAddresses,TlsSenderCertificateName", link: "exchange-admin-center" },
    { id: "ask-for-release", side: "sender", product: "exchange-online" },
    { id: "register-at-service", side: "sender" },
  ],
  why: ["not-your-domain", "where-from"],
  avoid: [],
  adminAvoid: ["no-match-subdomains"],
  related: ["connector-attribution-failed", "tenant-blocked", "send-as-denied", "sender-account-blocked"],
  links: ["ndr-5-7-705", "microsoft-365-domains", "ndr-self-test"],
} as const satisfies Advice;

export const sources: Sources = ["https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/fix-error-codes-550-5-7-703-550-5-7-705-550-5-7-708-550-5-7-750"];
