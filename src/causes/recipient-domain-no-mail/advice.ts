import type { Advice, Sources } from "../cause";

export const advice = {
  stops: "internet",
  suspect: "address",
  senderSteps: [{ id: "find-right-domain" }, { id: "compare-domain" }, { id: "other-way" }],
  adminSteps: [
    { id: "see-record", side: "recipient", command: "Resolve-DnsName -Name '{recipientDomain}' -Type MX" },
    { id: "publish-record", side: "recipient" },
    { id: "check-licences", side: "recipient", product: "exchange-online", link: "microsoft-365-domains" },
    { id: "test-inbound", side: "recipient", link: "connectivity-analyzer" },
    { id: "correct-lists", side: "sender", command: "Resolve-DnsName -Name '{recipientDomain}' -Type MX" },
  ],
  why: ["says-no", "web-only", "no-subscription"],
  avoid: ["not-again"],
  adminAvoid: ["no-fixed-route"],
  related: ["recipient-domain-not-found", "mx-misconfigured", "recipient-not-found", "relay-denied"],
  links: ["dns-basics", "what-is-an-ndr", "apple-codes"],
} as const satisfies Advice;

export const sources: Sources = [
  "https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online",
  "https://www.rfc-editor.org/rfc/rfc5321",
  "https://www.rfc-editor.org/rfc/rfc7504",
  "https://www.rfc-editor.org/rfc/rfc7505",
  "https://support.apple.com/102322",
  "https://www.exim.org/",
];
