import type { Cause } from "./cause";

export const proxySessionFailed = {
  id: "proxy-session-failed",
  owner: "recipient-admin",
  permanence: "temporary",
  reached: "wrapper",
  signatures: [
    { words: "Proxy session setup failed on Frontend with", codes: ["4.7.0", "4.4.101"], generator: "Exchange" },
    { words: "Primary target IP address responded with", codes: ["4.4.0"], generator: "Exchange" },
    { words: "Temporary server error. Please try again later. PRX", codes: ["4.7.0"], generator: "Exchange Online" },
    { words: "Temporary server error. Please try again later PRX", codes: ["4.7.0"], generator: "Exchange Online" },
    { words: "Temporary server error. Please try again later. ATTR", codes: ["4.7.0"], generator: "Exchange Online" },
    { words: "4.7.0 Temporary server error. Please try again later ATTR", codes: ["4.7.0"], generator: "Exchange Online" },
  ],
  phrases: [
    /\bproxy session (?:setup )?failed\b/i,
  ],
  codes: ["x.4.101"],
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
  sources: [
    "https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/fix-error-code-550-4-4-7-in-exchange-online",
    "https://learn.microsoft.com/exchange/troubleshoot/email-delivery/cannot-receive-mail-with-new-certificate",
    "https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online",
  ],
} as const satisfies Cause;
