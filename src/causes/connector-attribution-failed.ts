import type { Cause } from "./cause";

export const connectorAttributionFailed = {
  id: "connector-attribution-failed",
  owner: "sender-admin",
  permanence: "permanent",
  reached: "reply",
  signatures: [
    { words: "TenantAttribution; Relay Access Denied", codes: ["5.7.64"], generator: "Exchange Online" },
    { words: "Relay Access Denied ATTR36", codes: ["5.7.64"], generator: "Exchange Online" },
    { words: "Mail sent to the wrong Office 365 region. ATTR35", codes: ["4.4.62"], generator: "Exchange Online" },
    { words: "Mail sent to the wrong Office 365 region", codes: ["4.4.62", "5.4.62"], generator: "Exchange Online" },
    { words: "RestrictDomainsToIPAddresses or RestrictDomainsToCertificate", codes: ["5.7.51"], generator: "Exchange Online" },
    { words: "TenantInboundAttribution; There is a partner connector configured that matched the message's recipient domain", codes: ["5.7.51"], generator: "Exchange Online", owner: "recipient-admin" },
  ],
  phrases: [
    /\bTenantAttribution\b/i,
    /\bATTR3[56]\b/i,
    /\bwrong (?:Office|Microsoft) 365 region\b/i,
    /\bRestrictDomainsTo(?:IPAddresses|Certificate)\b/i,
  ],
  codes: ["x.4.62", "x.7.51", "x.7.64"],
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
  sources: [
    "https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/fix-error-code-5-7-64-in-exchange-online",
    "https://learn.microsoft.com/exchange/troubleshoot/email-delivery/wrong-office-365-region-exo",
    "https://learn.microsoft.com/exchange/troubleshoot/email-delivery/office-365-notice",
    "https://learn.microsoft.com/exchange/mail-flow-best-practices/use-connectors-to-configure-mail-flow/use-connectors-to-configure-mail-flow",
  ],
} as const satisfies Cause;
