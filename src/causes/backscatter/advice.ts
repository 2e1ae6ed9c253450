import type { Advice, Sources } from "../cause";

export const advice = {
  stops: "recipient-service",
  senderSteps: [{ id: "look-in-sent" }, { id: "delete-report" }, { id: "strange-mail" }],
  adminSteps: [
    { id: "trace-sender", side: "sender" },
    { id: "trace-sender-online", side: "sender", product: "exchange-online", command: "Get-MessageTraceV2 -SenderAddress '{sender}' -StartDate (Get-Date).ToUniversalTime().AddDays(-9) -EndDate (Get-Date).ToUniversalTime()", link: "message-trace" },
    { id: "protect-domain", side: "sender", command: "Resolve-DnsName -Name '_dmarc.{senderDomain}' -Type TXT", link: "spf" },
    { id: "quiet-server", side: "recipient" },
  ],
  why: ["forged", "goes-by-itself"],
  avoid: ["no-answer", "no-unblocking"],
  adminAvoid: [],
  related: ["sender-account-blocked", "dmarc-fail", "spam-content-rejected"],
  links: ["ndr-5-1-1", "ndr-5-1-10", "spf"],
} as const satisfies Advice;

export const sources: Sources = [
  "https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/fix-error-code-550-5-1-1-through-5-1-20-in-exchange-online",
  "https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/fix-error-code-550-5-1-10-in-exchange-online",
];
