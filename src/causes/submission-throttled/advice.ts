import type { Advice, Sources } from "../cause";

export const advice = {
  stops: "sender-service",
  senderSteps: [{ id: "send-later", when: "lost" }, { id: "slow-down" }],
  adminSteps: [
    { id: "pace-program", side: "sender" },
    { id: "own-mailbox-each", side: "sender", product: "exchange-online", link: "smtp-submission" },
    { id: "use-connector", side: "sender", product: "exchange-online", link: "devices-and-programs" },
    { id: "read-relay-limits", side: "sender", link: "google-codes" },
  ],
  why: ["too-fast", "daily-kind"],
  avoid: ["no-hammering"],
  adminAvoid: ["no-giving-up"],
  related: ["sender-quota-exceeded", "mailbox-busy", "ip-throttled", "recipient-rate-limited"],
  links: ["smtp-submission", "google-codes", "amazon-bounces", "exchange-online-limits"],
} as const satisfies Advice;

export const sources: Sources = [
  "https://learn.microsoft.com/exchange/troubleshoot/send-emails/smtp-submission-improvements",
  "https://support.google.com/a/answer/3726730",
  "https://docs.aws.amazon.com/ses/latest/dg/notification-contents.html",
];
