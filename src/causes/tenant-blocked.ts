import type { Cause } from "./cause";

export const tenantBlocked = {
  id: "tenant-blocked",
  owner: "sender-admin",
  permanence: "permanent",
  reached: "reply",
  signatures: [
    { words: "Access denied, tenant has exceeded threshold", codes: ["5.7.705"], generator: "Exchange Online" },
    { words: "Access denied, traffic not accepted from this IP", codes: ["5.7.708"], generator: "Exchange Online" },
  ],
  phrases: [
    /\btenant has (?:exceeded|reached) (?:its |the )?(?:\w{1,20} )?threshold\b/i,
    /\btenant (?:is|has been|was) (?:blocked|restricted|suspended|banned)\b/i,
    /\btraffic not accepted from this IP\b/i,
    // 5.7.703, 5.7.711 and 5.7.750 have their own meaning.
    /\b5\.7\.7(?!03|11|50)[0-4]\d\b.{0,60}/i,
  ],
  codes: ["x.7.705", "x.7.708"],
  senderSteps: [{ id: "tell-admin" }, { id: "other-way" }],
  adminSteps: [
    { id: "find-source", side: "sender" },
    { id: "trace-senders", side: "sender", product: "exchange-online", command: "Get-MessageTraceV2 -StartDate (Get-Date).ToUniversalTime().AddDays(-2) -EndDate (Get-Date).ToUniversalTime() -ResultSize 5000 | Group-Object SenderAddress | Sort-Object Count -Descending | Select-Object -First 20 Count,Name", link: "message-trace" },
    { id: "check-connectors", side: "sender", product: "exchange-online", command: "Get-InboundConnector | Format-List Name,Enabled,ConnectorType,WhenChanged,SenderIPAddresses", link: "exchange-admin-center" },
    { id: "secure-accounts", side: "sender", product: "exchange-online" },
    { id: "check-subscription", side: "sender", product: "exchange-online" },
    { id: "ask-support", side: "sender", product: "exchange-online", link: "ndr-5-7-705" },
    { id: "tell-sender", side: "recipient" },
  ],
  why: ["whole-organisation", "which-number"],
  avoid: [],
  adminAvoid: ["no-second-tenant", "not-delist-portal"],
  related: ["connector-blocked", "sender-account-blocked", "unregistered-sender-domain", "tenant-recipient-limit"],
  links: ["ndr-5-7-705", "what-is-an-ndr", "ndr-self-test"],
  sources: [
    "https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/fix-error-codes-550-5-7-703-550-5-7-705-550-5-7-708-550-5-7-750",
    "https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online",
  ],
} as const satisfies Cause;
