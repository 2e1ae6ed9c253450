import type { Advice, Sources } from "../cause";

export const advice = {
  stops: "internet",
  suspect: "address",
  senderSteps: [{ id: "check-spelling" }, { id: "send-again", when: "lost" }, { id: "call-them" }],
  adminSteps: [
    { id: "ask-outside", side: "recipient", command: "Resolve-DnsName -Name '{recipientDomain}' -Type MX -Server 8.8.8.8" },
    { id: "ask-dns-host", side: "recipient" },
    { id: "one-or-all", side: "sender", command: "Resolve-DnsName -Name '{recipientDomain}' -Type MX -Server 8.8.8.8" },
    { id: "own-dns", side: "sender" },
    { id: "dns-of-server", side: "sender", product: "exchange-server", command: "Get-TransportService | Format-List Name,ExternalDNSAdapterEnabled,ExternalDNSServers", link: "dns-query-failed" },
    { id: "way-around", side: "sender", product: "exchange-server" },
    { id: "service-health", side: "sender", product: "exchange-online", link: "service-health" },
  ],
  why: ["address-book", "usual-reasons", "how-long"],
  avoid: [],
  adminAvoid: ["no-lasting-bypass"],
  related: ["recipient-domain-not-found", "mx-misconfigured", "queue-expired", "dane-failed"],
  links: ["dns-query-failed", "dns-basics", "what-is-an-ndr", "ndr-self-test"],
} as const satisfies Advice;

export const sources: Sources = [
  "https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online",
  "https://learn.microsoft.com/exchange/troubleshoot/mailflow/dns-query-failed",
  "https://learn.microsoft.com/exchange/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages",
  "https://www.postfix.org/bounce.5.html",
  "https://www.iana.org/assignments/smtp-enhanced-status-codes/smtp-enhanced-status-codes.xhtml",
];
