import type { Advice, Sources } from "../cause";

export const advice = {
  stops: "recipient-service",
  senderSteps: [{ id: "show-admin" }, { id: "other-way" }, { id: "send-again", when: "lost" }],
  adminSteps: [
    { id: "clean-first", side: "sender" },
    { id: "use-portal", side: "sender", link: "delist" },
    { id: "write-to-microsoft", side: "sender" },
    { id: "send-test", side: "sender" },
    { id: "tell-sender", side: "recipient" },
  ],
  why: ["refused-by-microsoft", "how-banned"],
  avoid: [],
  adminAvoid: ["not-outlook-form", "not-before-clean"],
  related: ["outlookcom-ip-blocked", "blocked-by-recipient-org", "ip-blocklisted", "ip-throttled", "recipient-blocked-at-edge", "sender-account-blocked"],
  links: ["delist-portal", "delist", "ndr-5-7-1", "what-is-an-ndr"],
} as const satisfies Advice;

export const sources: Sources = [
  "https://learn.microsoft.com/defender-office-365/external-senders-use-the-delist-portal-to-unblock-yourself",
  "https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/fix-error-code-550-5-7-1-in-exchange-online",
  "https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online",
];
