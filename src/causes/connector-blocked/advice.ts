import type { Advice, Sources } from "../cause";

export const advice = {
  stops: "sender-service",
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
} as const satisfies Advice;

export const sources: Sources = [
  "https://learn.microsoft.com/defender-office-365/connectors-remove-blocked",
  "https://learn.microsoft.com/defender-office-365/connectors-detect-respond-to-compromise",
];
