import type { Cause } from "../cause";

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
} as const satisfies Cause;
