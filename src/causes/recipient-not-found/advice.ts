import type { Advice, Sources } from "../cause";

export const advice = {
  stops: "recipient-service",
  suspect: "address",
  senderSteps: [
    { id: "compare-address" },
    { id: "clear-suggestion" },
    { id: "ask-person" },
    { id: "check-forwarding" },
  ],
  adminSteps: [
    { id: "look-everywhere", side: "recipient" },
    { id: "find-object", side: "recipient", product: "exchange-online", command: "Get-EXORecipient -Identity '{recipient}' | Format-List", link: "microsoft-365-users" },
    { id: "find-object-server", side: "recipient", product: "exchange-server", command: "Get-Recipient -Identity '{recipient}' | Format-List Name,RecipientTypeDetails,EmailAddresses" },
    { id: "hybrid-object", side: "recipient", product: "exchange-server", command: "Get-RemoteMailbox -Identity '{recipient}' | Format-List Name,RemoteRoutingAddress,ExchangeGuid" },
    { id: "add-old-address", side: "recipient", product: "exchange-online", link: "old-exchange-address" },
    { id: "find-forwarding", side: "recipient", product: "exchange-online", command: "Get-Mailbox -ResultSize Unlimited | Where-Object ForwardingSmtpAddress -like '*{recipient}' | Format-List Name,PrimarySmtpAddress" },
    { id: "sync-directory", side: "recipient", product: "exchange-online", command: "Start-ADSyncSyncCycle -PolicyType Delta" },
    { id: "check-domain-type", side: "recipient", product: "exchange-online", command: "Get-AcceptedDomain | Where-Object DomainName -eq '{recipientDomain}' | Format-List Name,DomainName,DomainType", link: "accepted-domains" },
    { id: "group-settings", side: "recipient", product: "exchange-server", command: "Get-DistributionGroup -Identity '{recipient}' | Format-List Name,RequireSenderAuthenticationEnabled", link: "group-closed-to-outsiders" },
    { id: "check-mx", side: "recipient", command: "Resolve-DnsName -Name '{recipientDomain}' -Type MX" },
    { id: "clean-lists", side: "sender" },
  ],
  why: ["looked-up", "other-reasons"],
  avoid: ["not-again"],
  adminAvoid: ["no-relay"],
  related: ["recipient-blocked-at-edge", "stale-cached-recipient", "recipient-domain-no-mail", "restricted-group", "mx-misconfigured", "backscatter"],
  links: ["ndr-5-1-10", "ndr-5-1-1", "what-is-an-ndr", "ndr-self-test"],
} as const satisfies Advice;

export const sources: Sources = [
  "https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/fix-error-code-550-5-1-1-through-5-1-20-in-exchange-online",
  "https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/fix-error-code-550-5-1-10-in-exchange-online",
  "https://learn.microsoft.com/exchange/troubleshoot/email-delivery/imceaex-ndr",
  "https://learn.microsoft.com/exchange/troubleshoot/mailflow/external-user-cannot-send-email-to-distribution-group",
  "https://support.google.com/a/answer/3726730",
  "https://senders.yahooinc.com/smtp-error-codes",
  "https://support.apple.com/102322",
  "https://www.postfix.org/bounce.5.html",
  "https://www.exim.org/",
];
