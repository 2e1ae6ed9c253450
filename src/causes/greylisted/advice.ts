import type { Advice, Sources } from "../cause";

export const advice = {
  stops: "recipient-service",
  senderSteps: [{ id: "send-again", when: "lost" }, { id: "tell-if-urgent", when: "lost" }, { id: "call-if-late", when: "delayed" }],
  adminSteps: [
    { id: "check-retries", side: "sender" },
    { id: "read-queue", side: "sender", when: "delayed", product: "exchange-server", command: "Get-Queue -Filter \"NextHopDomain -eq '{recipientDomain}'\" | Format-List Identity,Status,MessageCount,LastError" },
    { id: "exempt-known", side: "recipient" },
    { id: "exempt-exchange-online", side: "recipient", link: "exchange-online-addresses" },
  ],
  why: ["first-contact", "many-addresses"],
  avoid: ["no-resending"],
  adminAvoid: [],
  related: ["ip-throttled", "remote-system-unavailable", "delivery-delayed"],
  links: ["exchange-online-addresses", "mimecast-codes", "postfix-bounces"],
} as const satisfies Advice;

export const sources: Sources = [
  "https://community.mimecast.com/s/article/email-security-cloud-gateway-mimecast-smtp-error-codes",
  "https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/fix-error-code-451-4-7-500-699-asxxx-in-exchange-online",
  "https://www.postfix.org/bounce.5.html",
];
