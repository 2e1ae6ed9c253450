import type { Advice, Sources } from "../cause";

export const advice = {
  stops: "recipient-service",
  senderSteps: [{ id: "ask-recipient" }, { id: "write-new" }, { id: "ask-colleagues" }],
  adminSteps: [
    { id: "look-in-block-lists", side: "recipient" },
    { id: "tenant-list", side: "recipient", product: "exchange-online", command: "Get-TenantAllowBlockListItems -ListType Sender -Entry '{sender}'" },
    { id: "sender-filter", side: "recipient", product: "exchange-server", command: "Get-SenderFilterConfig | Format-List Enabled,BlockedSenders,BlockedDomains,BlockedDomainsAndSubdomains" },
    { id: "check-own-spf", side: "sender", command: "Resolve-DnsName -Name '{senderDomain}' -Type TXT", link: "spf" },
  ],
  why: ["not-from-you", "whose-list"],
  avoid: ["no-private-account"],
  adminAvoid: ["no-whole-domain"],
  related: ["blocked-by-recipient-org", "stale-cached-recipient", "spf-fail", "sender-address-invalid", "restricted-recipient"],
  links: ["ndr-5-1-0", "exchange-server-ndr", "ndr-self-test"],
} as const satisfies Advice;

export const sources: Sources = [
  "https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/fix-error-code-550-5-1-0-in-exchange-online",
  "https://learn.microsoft.com/exchange/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages",
  "https://learn.microsoft.com/exchange/dsns-and-ndrs-in-exchange-2013-exchange-2013-help",
];
