import type { Cause } from "./cause";

export const unregisteredSenderDomain = {
  id: "unregistered-sender-domain",
  owner: "sender-admin",
  permanence: "permanent",
  reached: "reply",
  signatures: [
    { words: "Service unavailable. Client blocked from sending from unregistered domains", codes: ["5.7.750"], generator: "Exchange Online" },
    { words: "Client blocked from sending from unregistered domain", codes: ["5.7.750"], generator: "Exchange Online" },
    { words: "Unconfigured Sending Domain", codes: ["5.7.1"], generator: "SparkPost" },
  ],
  phrases: [
    /\b(?:unregistered|unconfigured|unprovisioned) (?:sender |sending |from )?domains?\b/i,
    /\b(?:sending|sender|from)(?:'s)? domain\b.{0,80}\b(?:is|has|was) not (?:been )?(?:registered|provisioned|configured)\b/i,
    /\bdomain\b.{0,80}\bnot (?:been )?(?:registered|provisioned|configured|verified) (?:for sending|to send|as an? (?:sender|sending))/i,
  ],
  codes: ["x.7.750"],
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
  sources: ["https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/fix-error-codes-550-5-7-703-550-5-7-705-550-5-7-708-550-5-7-750"],
} as const satisfies Cause;
