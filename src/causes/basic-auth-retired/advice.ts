import type { Advice, Sources } from "../cause";

export const advice = {
  stops: "sender-service",
  senderSteps: [{ id: "tell-who-runs-it" }, { id: "send-from-outlook" }],
  adminSteps: [
    { id: "move-sign-in", side: "sender" },
    { id: "find-clients", side: "sender", product: "exchange-online", link: "exchange-admin-center" },
    { id: "read-settings", side: "sender", product: "exchange-online", command: "Get-TransportConfig | Format-List SmtpClientAuthenticationDisabled; Get-CASMailbox -Identity '{sender}' | Format-List SmtpClientAuthenticationDisabled", link: "devices-and-programs" },
    { id: "choose-way", side: "sender", product: "exchange-online", link: "basic-auth" },
  ],
  why: ["password-sign-in", "two-wordings"],
  avoid: [],
  adminAvoid: ["no-app-passwords"],
  related: ["smtp-auth-required", "send-as-denied", "tls-required", "dkim-fail", "bulk-sender-auth-required"],
  links: ["basic-auth", "devices-and-programs", "ndr-self-test"],
} as const satisfies Advice;

export const sources: Sources = [
  "https://techcommunity.microsoft.com/blog/exchange/updated-exchange-online-smtp-auth-basic-authentication-deprecation-timeline/4489835",
  "https://learn.microsoft.com/exchange/troubleshoot/email-delivery/fix-issues-with-printers-scanners-and-lob-applications-that-send-email-using-off",
];
