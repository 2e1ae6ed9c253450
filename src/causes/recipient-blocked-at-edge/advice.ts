import type { Advice, Sources } from "../cause";

export const advice = {
  stops: "recipient-service",
  suspect: "address",
  senderSteps: [{ id: "compare-address" }, { id: "count-failures" }, { id: "tell-recipient" }],
  adminSteps: [
    { id: "one-or-all", side: "recipient" },
    { id: "look-up-address", side: "recipient", product: "exchange-online", command: "Get-EXORecipient -Identity '{recipient}' | Format-List", link: "microsoft-365-users" },
    { id: "switch-domain-type", side: "recipient", product: "exchange-online", command: "Set-AcceptedDomain -Identity '{recipientDomain}' -DomainType InternalRelay; Set-AcceptedDomain -Identity '{recipientDomain}' -DomainType Authoritative", link: "accepted-domains" },
    { id: "sync-mailbox", side: "recipient", product: "exchange-online", command: "Start-ADSyncSyncCycle -PolicyType Delta" },
    { id: "sync-folder-or-group", side: "recipient", product: "exchange-online" },
    { id: "try-colleague", side: "sender" },
    { id: "trace-message", side: "sender", product: "exchange-online", command: "Get-MessageTraceV2 -SenderAddress '{sender}' -RecipientAddress '{recipient}' -StartDate (Get-Date).ToUniversalTime().AddDays(-9) -EndDate (Get-Date).ToUniversalTime()", link: "message-trace" },
  ],
  why: ["known-addresses", "out-of-step", "same-number"],
  avoid: [],
  adminAvoid: ["no-delisting", "no-lasting-relay"],
  related: ["recipient-not-found", "relay-denied", "connection-timeout"],
  links: ["ndr-5-4-1", "what-is-an-ndr", "ndr-self-test"],
} as const satisfies Advice;

export const sources: Sources = [
  "https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/fix-error-code-550-5-4-1",
  "https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online",
];
