import type { Advice, Sources } from "../cause";

export const advice = {
  stops: "sender-service",
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
} as const satisfies Advice;

export const sources: Sources = [
  "https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/fix-error-codes-550-5-7-703-550-5-7-705-550-5-7-708-550-5-7-750",
  "https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online",
];
