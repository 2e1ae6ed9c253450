import type { Advice, Sources } from "../cause";

export const advice = {
  stops: "answering-service",
  senderSteps: [{ id: "tell-recipient" }, { id: "wait-for-dns", when: "lost" }, { id: "ask-admin" }],
  adminSteps: [
    { id: "check-mx", side: "recipient", command: "Resolve-DnsName -Name '{recipientDomain}' -Type MX" },
    { id: "check-domain", side: "recipient", product: "exchange-online", link: "microsoft-365-domains" },
    { id: "check-accepted-domain", side: "recipient", product: "exchange-online", command: "Get-AcceptedDomain | Where-Object DomainName -eq '{recipientDomain}' | Format-List Name,DomainName,DomainType", link: "accepted-domains" },
    { id: "list-accepted-domains", side: "recipient", product: "exchange-server", command: "Get-AcceptedDomain | Format-Table Name,DomainName,DomainType" },
    { id: "test-inbound", side: "recipient", link: "connectivity-analyzer" },
    { id: "check-hybrid", side: "recipient", product: "exchange-online", link: "hybrid-wizard" },
    { id: "check-receive-connector", side: "recipient", product: "exchange-server", command: "Get-ReceiveConnector | Format-List Identity,RemoteIPRanges,PermissionGroups", link: "exchange-online-addresses" },
    { id: "service-health", side: "recipient", product: "exchange-online", link: "service-health" },
    { id: "own-device", side: "sender" },
  ],
  why: ["not-responsible", "wrong-setup", "same-number", "words"],
  avoid: [],
  adminAvoid: ["no-open-relay", "no-second-mx"],
  related: ["mx-misconfigured", "recipient-blocked-at-edge", "connection-timeout", "connector-attribution-failed", "forward-relay-pool-rejected", "direct-send-rejected"],
  links: ["what-is-an-ndr", "ndr-5-7-1", "hybrid-routing", "ndr-self-test"],
} as const satisfies Advice;

export const sources: Sources = [
  "https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online",
  "https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/fix-error-code-550-5-7-1-in-exchange-online",
  "https://learn.microsoft.com/exchange/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages",
  "https://support.google.com/a/answer/3726730",
  "https://community.mimecast.com/s/article/email-security-cloud-gateway-mimecast-smtp-error-codes",
  "https://senders.yahooinc.com/smtp-error-codes",
  "https://support.apple.com/102322",
];
