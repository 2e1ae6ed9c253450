import type { Advice, Sources } from "../cause";

export const advice = {
  stops: "answering-service",
  senderSteps: [{ id: "show-admin" }, { id: "reach-another-way" }, { id: "send-again", when: "lost" }],
  adminSteps: [
    { id: "what-has-changed", side: "sender" },
    { id: "compare-connector", side: "sender", command: "Get-InboundConnector | Format-List Name,Enabled,ConnectorType,TlsSenderCertificateName,SenderIPAddresses", link: "exchange-admin-center" },
    { id: "which-certificate", side: "sender", product: "exchange-server", command: "Get-SendConnector | Format-List Name,SmartHosts,TlsCertificateName; Get-ExchangeCertificate | Format-List Subject,NotAfter,Services,Thumbprint" },
    { id: "run-wizard", side: "sender", product: "exchange-server", link: "hybrid-wizard" },
    { id: "verify-domain", side: "sender", link: "microsoft-365-domains" },
    { id: "correct-smart-host", side: "sender", link: "wrong-region" },
    { id: "partner-connector", side: "recipient", product: "exchange-online", command: "Get-InboundConnector | Format-List Name,ConnectorType,SenderDomains,RestrictDomainsToIPAddresses,RestrictDomainsToCertificate,SenderIPAddresses,TlsSenderCertificateName", link: "exchange-admin-center" },
  ],
  why: ["not-recognised", "which-number"],
  avoid: [],
  adminAvoid: ["no-foreign-addresses"],
  related: ["relay-denied", "connector-blocked"],
  links: ["ndr-5-7-64", "wrong-region", "unlicensed-tenant", "hybrid-routing"],
} as const satisfies Advice;

export const sources: Sources = [
  "https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/fix-error-code-5-7-64-in-exchange-online",
  "https://learn.microsoft.com/exchange/troubleshoot/email-delivery/wrong-office-365-region-exo",
  "https://learn.microsoft.com/exchange/troubleshoot/email-delivery/office-365-notice",
  "https://learn.microsoft.com/exchange/mail-flow-best-practices/use-connectors-to-configure-mail-flow/use-connectors-to-configure-mail-flow",
];
