import type { Advice, Sources } from "../cause";

export const advice = {
  stops: "recipient-service",
  senderSteps: [{ id: "ask-who-forwards" }, { id: "send-direct" }, { id: "tell-admin" }],
  adminSteps: [
    { id: "find-who-forwards", side: "sender" },
    { id: "trace-pool", side: "sender", product: "exchange-online", command: "Get-MessageTraceV2 -RecipientAddress '{recipient}' -StartDate (Get-Date).ToUniversalTime().AddDays(-9) -EndDate (Get-Date).ToUniversalTime()", link: "message-trace" },
    { id: "enhanced-filtering", side: "sender", product: "exchange-online", link: "ndr-5-7-367" },
    { id: "own-domain", side: "sender", product: "exchange-online", link: "accepted-domains" },
    { id: "sign-at-source", side: "sender", command: "Resolve-DnsName -Name '{senderDomain}' -Type TXT", link: "spf" },
  ],
  why: ["relay-pool", "comes-and-goes"],
  avoid: [],
  adminAvoid: ["no-allow-addresses"],
  related: ["external-forwarding-blocked", "relay-denied", "spf-fail"],
  links: ["ndr-5-7-367", "spf", "ndr-self-test"],
} as const satisfies Advice;

export const sources: Sources = ["https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/forwarded-message-rejected-5-7-367-ndr"];
