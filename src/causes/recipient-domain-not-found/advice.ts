import type { Advice, Sources } from "../cause";

export const advice = {
  stops: "internet",
  suspect: "address",
  senderSteps: [{ id: "compare-domain" }, { id: "look-up-organisation" }, { id: "clear-suggestion" }, { id: "ask-person" }],
  adminSteps: [
    { id: "look-up-domain", side: "sender", command: "Resolve-DnsName -Name '{recipientDomain}' -Type MX -Server 8.8.8.8" },
    { id: "own-dns", side: "sender", product: "exchange-server", command: "Get-TransportService | Format-List Name,ExternalDNS*,InternalDNS*; Get-FrontEndTransportService | Format-List Name,ExternalDNS*,InternalDNS*" },
    { id: "clean-lists", side: "sender" },
    { id: "registration", side: "recipient" },
    { id: "publish-mx", side: "recipient", command: "Resolve-DnsName -Name '{recipientDomain}' -Type MX" },
    { id: "microsoft-mx", side: "recipient", product: "exchange-online", link: "microsoft-365-domains" },
    { id: "test-inbound", side: "recipient", link: "connectivity-analyzer" },
  ],
  why: ["not-in-dns", "how-it-happens", "remembered"],
  avoid: ["not-again"],
  adminAvoid: ["no-fixed-route"],
  related: ["recipient-domain-no-mail", "dns-lookup-failed", "recipient-not-found", "mx-misconfigured", "recipient-address-invalid"],
  links: ["dns-basics", "exchange-server-ndr", "google-codes", "what-is-an-ndr"],
} as const satisfies Advice;

export const sources: Sources = [
  "https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online",
  "https://learn.microsoft.com/exchange/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages",
  "https://support.google.com/a/answer/3726730",
  "https://www.postfix.org/bounce.5.html",
  "https://www.exim.org/",
  "https://sendersupport.olc.protection.outlook.com/pm/troubleshooting.aspx",
  "https://www.iana.org/assignments/smtp-enhanced-status-codes/smtp-enhanced-status-codes.xhtml",
];
