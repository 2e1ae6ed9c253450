import type { Advice, Sources } from "../cause";

export const advice = {
  stops: "internet",
  senderSteps: [{ id: "tell-recipient" }, { id: "send-after-change", when: "lost" }, { id: "wait-for-change", when: "delayed" }],
  adminSteps: [
    { id: "ask-dns-host", side: "recipient", command: "Resolve-DnsName -Name '{recipientDomain}' -Type MX", link: "dns-basics" },
    { id: "copy-microsoft-value", side: "recipient", product: "exchange-online", link: "microsoft-365-domains" },
    { id: "keep-one", side: "recipient", product: "exchange-online" },
    { id: "domain-active", side: "recipient" },
    { id: "test-mail", side: "recipient", link: "connectivity-analyzer" },
    { id: "wait-for-spread", side: "recipient" },
    { id: "prove-it", side: "sender", command: "Resolve-DnsName -Name '{recipientDomain}' -Type MX" },
  ],
  why: ["what-mx-is", "how-wrong", "spreading"],
  avoid: [],
  adminAvoid: ["no-second-mx", "no-fixed-route"],
  related: ["relay-denied", "connection-timeout", "recipient-not-found"],
  links: ["what-is-an-ndr", "hybrid-routing", "ndr-self-test"],
} as const satisfies Advice;

export const sources: Sources = [
  "https://learn.microsoft.com/exchange/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages",
  "https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/fix-error-code-550-4-4-7-in-exchange-online",
  "https://community.mimecast.com/s/article/email-security-cloud-gateway-mimecast-smtp-error-codes",
  "https://www.exim.org/",
];
