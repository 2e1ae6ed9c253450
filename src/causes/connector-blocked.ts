import type { Cause } from "./cause";

export const connectorBlocked = {
  id: "connector-blocked",
  owner: "sender-admin",
  permanence: "permanent",
  reached: "reply",
  signatures: [
    { words: "bad inbound connector", codes: ["5.7.711"], generator: "Exchange Online" },
    { pattern: /\bAccess denied, bad inbound connector\.? ?AS\(2204\)/i, codes: ["5.7.711"], generator: "Exchange Online" },
  ],
  phrases: [
    /\binbound connector .{0,60}\b(?:blocked|restricted)\b/i,
    /\b(?:blocked|restricted) inbound connector\b/i,
    /\b(?:access denied.{0,60} )?AS\(2204\)/i,
  ],
  codes: ["x.7.711"],
  senderSteps: [{ id: "show-admin" }, { id: "reach-another-way" }, { id: "send-again", when: "lost" }],
  adminSteps: [
    { id: "find-source", side: "sender" },
    { id: "list-connectors", side: "sender", command: "Get-InboundConnector | Format-List Name,Enabled,ConnectorType,SenderIPAddresses,TlsSenderCertificateName,WhenCreated,WhenChanged", link: "exchange-admin-center" },
    { id: "who-made-it", side: "sender", command: "Search-UnifiedAuditLog -StartDate (Get-Date).ToUniversalTime().AddDays(-30) -EndDate (Get-Date).ToUniversalTime() -Operations New-InboundConnector,Set-InboundConnector" },
    { id: "unblock", side: "sender", link: "restricted-entities" },
  ],
  why: ["spam-came-through", "why-it-happens"],
  avoid: [],
  adminAvoid: ["no-new-connector", "not-unblock-first"],
  related: ["connector-attribution-failed", "tenant-blocked", "sender-account-blocked"],
  links: ["blocked-connectors", "compromised-connectors", "restricted-entities", "what-is-an-ndr", "ndr-self-test"],
  sources: [
    "https://learn.microsoft.com/defender-office-365/connectors-remove-blocked",
    "https://learn.microsoft.com/defender-office-365/connectors-detect-respond-to-compromise",
  ],
} as const satisfies Cause;
