import type { Advice, Sources } from "../cause";

export const advice = {
  stops: "sender-service",
  senderSteps: [{ id: "send-to-others", when: "lost" }, { id: "ask-admin" }],
  adminSteps: [
    { id: "ask-why", side: "sender" },
    { id: "find-entry", side: "sender", product: "exchange-online", command: "Get-TenantAllowBlockListItems -ListType Sender -Block | Format-List Value,ExpirationDate,Notes" },
    { id: "remove-entry", side: "sender", product: "exchange-online", command: "Remove-TenantAllowBlockListItems -ListType Sender -Entries '{recipientDomain}'" },
    { id: "tell-sender", side: "recipient" },
  ],
  why: ["own-list", "both-ways"],
  avoid: ["not-their-admin"],
  adminAvoid: ["not-wider"],
  related: ["blocked-by-recipient-org", "mail-flow-rule-rejected", "recipient-banned"],
  links: ["ndr-5-7-705", "what-is-an-ndr", "ndr-self-test"],
} as const satisfies Advice;

export const sources: Sources = [
  "https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/fix-error-codes-550-5-7-703-550-5-7-705-550-5-7-708-550-5-7-750",
  "https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online",
];
