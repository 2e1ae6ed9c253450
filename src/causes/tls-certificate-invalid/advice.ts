import type { Advice, Sources } from "../cause";

export const advice = {
  stops: "internet",
  senderSteps: [{ id: "tell-recipient" }, { id: "wait-then-send", when: "lost" }, { id: "show-admin" }],
  adminSteps: [
    { id: "read-chain", side: "recipient", command: "openssl s_client -connect '{remoteServer}:25' -starttls smtp -showcerts", link: "connectivity-analyzer" },
    { id: "whole-chain", side: "recipient", link: "ndr-4-4-317" },
    { id: "bind-certificate", side: "recipient", product: "exchange-server", command: "Get-ExchangeCertificate | Format-List Subject,CertificateDomains,NotAfter,Services,Thumbprint", link: "hybrid-certificate" },
    { id: "whose-certificate", side: "sender" },
    { id: "own-connector", side: "sender", product: "exchange-server", command: "Get-SendConnector | Format-List Name,TlsCertificateName,RequireTLS; Get-ExchangeCertificate | Format-List Subject,NotAfter,Services,Thumbprint", link: "old-hybrid-change" },
  ],
  why: ["identity-card", "what-is-wrong", "how-long"],
  avoid: [],
  adminAvoid: ["browser-proves-nothing", "no-tls-off"],
  related: ["tls-required", "mta-sts-failed", "dane-failed", "connection-dropped"],
  links: ["ndr-4-4-317", "hybrid-certificate", "connectivity-analyzer", "ndr-self-test"],
} as const satisfies Advice;

export const sources: Sources = [
  "https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/fix-error-code-450-4-4-317-untrusted-root",
  "https://learn.microsoft.com/exchange/troubleshoot/email-delivery/mails-issues-occur-after-april-15-2016",
  "https://learn.microsoft.com/exchange/troubleshoot/email-delivery/mail-flow-stops-event-2004",
  "https://www.rfc-editor.org/rfc/rfc5321",
  "https://community.mimecast.com/s/article/email-security-cloud-gateway-mimecast-smtp-error-codes",
  "https://www.postfix.org/bounce.5.html",
];
