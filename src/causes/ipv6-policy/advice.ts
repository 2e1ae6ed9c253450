import type { Advice, Sources } from "../cause";

export const advice = {
  stops: "recipient-service",
  senderSteps: [{ id: "show-admin" }, { id: "other-way" }, { id: "send-again", when: "lost" }],
  adminSteps: [
    { id: "read-which", side: "sender" },
    { id: "cover-ipv6", side: "sender", command: "Resolve-DnsName -Name '{senderDomain}' -Type TXT", link: "spf" },
    { id: "name-for-address", side: "sender" },
    { id: "use-ipv4", side: "sender" },
    { id: "who-must-take", side: "recipient" },
    { id: "turn-on-ipv6", side: "recipient", product: "exchange-online", link: "ipv6-mail" },
  ],
  why: ["stricter", "again-or-gone"],
  avoid: [],
  adminAvoid: [],
  related: ["message-auth-failed", "reverse-dns-missing", "spf-fail", "ip-throttled"],
  links: ["ipv6-mail", "what-is-an-ndr", "google-codes"],
} as const satisfies Advice;

export const sources: Sources = [
  "https://learn.microsoft.com/microsoft-365/security/office-365-security/support-for-anonymous-inbound-email-messages-over-ipv6",
  "https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online",
  "https://support.google.com/a/answer/3726730",
];
