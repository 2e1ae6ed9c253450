import type { Advice, Sources } from "../cause";

export const advice = {
  stops: "internet",
  senderSteps: [{ id: "send-again", when: "lost" }, { id: "one-domain" }, { id: "tell-them" }, { id: "ask-admin" }],
  adminSteps: [
    { id: "read-last-error", side: "sender" },
    { id: "own-mx", side: "sender", command: "Resolve-DnsName -Name '{senderDomain}' -Type MX", link: "dns-basics" },
    { id: "test-outbound", side: "sender", link: "connectivity-analyzer" },
    { id: "own-spf", side: "sender", command: "Resolve-DnsName -Name '{senderDomain}' -Type TXT", link: "spf" },
    { id: "own-registration", side: "sender" },
    { id: "check-hybrid", side: "sender", product: "exchange-online", link: "hybrid-wizard" },
    { id: "trace-message", side: "sender", product: "exchange-online", command: "Get-MessageTraceV2 -SenderAddress '{sender}' -RecipientAddress '{recipient}' -StartDate (Get-Date).ToUniversalTime().AddDays(-9) -EndDate (Get-Date).ToUniversalTime()", link: "message-trace" },
    { id: "look-at-queue", side: "sender", product: "exchange-server", command: "Get-TransportService | Format-List Name,MessageExpirationTimeout; Get-Queue | Format-List Identity,NextHopDomain,LastError" },
    { id: "investigate", side: "recipient" },
    { id: "stop-blocking", side: "recipient", link: "exchange-online-addresses" },
    { id: "ask-vendor", side: "recipient" },
  ],
  why: ["several-causes", "temporary", "how-long", "out-of-reach", "too-strict", "words"],
  avoid: ["not-hourly"],
  adminAvoid: ["not-a-refusal"],
  related: ["connection-timeout", "delivery-delayed", "mx-misconfigured", "proxy-session-failed"],
  links: ["ndr-4-4-7", "what-is-an-ndr", "hybrid-routing", "ndr-self-test"],
} as const satisfies Advice;

export const sources: Sources = [
  "https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/fix-error-code-550-4-4-7-in-exchange-online",
  "https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online",
  "https://learn.microsoft.com/exchange/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages",
  "https://www.iana.org/assignments/smtp-enhanced-status-codes/smtp-enhanced-status-codes.xhtml",
  "https://www.exim.org/",
];
