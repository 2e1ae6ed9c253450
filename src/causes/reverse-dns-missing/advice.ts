import type { Advice, Sources } from "../cause";

export const advice = {
  stops: "recipient-service",
  senderSteps: [{ id: "show-admin" }, { id: "other-way" }],
  adminSteps: [
    { id: "find-address", side: "sender" },
    { id: "ask-provider", side: "sender" },
    { id: "same-both-ways", side: "sender" },
    { id: "mind-ipv6", side: "sender" },
    { id: "through-provider", side: "sender" },
    { id: "own-resolver", side: "recipient" },
  ],
  why: ["name-for-address", "how-missing"],
  avoid: [],
  adminAvoid: ["not-generic"],
  related: ["bad-helo", "ipv6-policy", "ip-blocklisted", "dns-lookup-failed"],
  links: ["google-codes", "postfix-bounces", "ipv6-mail", "dns-basics"],
} as const satisfies Advice;

export const sources: Sources = [
  "https://learn.microsoft.com/microsoft-365/security/office-365-security/support-for-anonymous-inbound-email-messages-over-ipv6",
  "https://support.google.com/a/answer/3726730",
  "https://www.postfix.org/bounce.5.html",
  "https://www.iana.org/assignments/smtp-enhanced-status-codes/smtp-enhanced-status-codes.xhtml",
];
