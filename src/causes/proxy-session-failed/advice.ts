import type { Advice, Sources } from "../cause";

export const advice = {
  stops: "internet",
  senderSteps: [{ id: "send-once-more", when: "lost" }, { id: "keep-words" }, { id: "send-when-mended", when: "lost" }],
  adminSteps: [
    { id: "read-inner-error", side: "sender" },
    { id: "check-hybrid-path", side: "sender", product: "exchange-online", link: "hybrid-wizard" },
    { id: "read-connector", side: "sender", product: "exchange-server", command: "Get-SendConnector | Format-List Name,AddressSpaces,SmartHosts,Enabled" },
    { id: "search-log", side: "recipient" },
    { id: "check-certificate", side: "recipient", product: "exchange-server", command: "Get-ExchangeCertificate | Format-List Subject,NotAfter,Services,Thumbprint", link: "hybrid-certificate" },
  ],
  why: ["wrapping", "words", "inside-microsoft"],
  avoid: [],
  adminAvoid: ["not-the-outer-number"],
  related: ["queue-expired", "connection-timeout", "delivery-delayed"],
  links: ["ndr-4-4-7", "hybrid-certificate", "ndr-self-test"],
} as const satisfies Advice;

export const sources: Sources = [
  "https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/fix-error-code-550-4-4-7-in-exchange-online",
  "https://learn.microsoft.com/exchange/troubleshoot/email-delivery/cannot-receive-mail-with-new-certificate",
  "https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online",
];
