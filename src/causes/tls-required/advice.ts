import type { Advice, Sources } from "../cause";

export const advice = {
  stops: "internet",
  senderSteps: [{ id: "tell-both-admins" }, { id: "send-when-mended", when: "lost" }, { id: "share-safely" }],
  adminSteps: [
    { id: "which-side", side: "sender" },
    { id: "own-connector", side: "sender", product: "exchange-online", command: "Get-OutboundConnector | Format-List Name,RecipientDomains,TlsSettings,TlsDomain,Enabled", link: "exchange-admin-center" },
    { id: "own-server", side: "sender", product: "exchange-server", command: "Get-SendConnector | Format-List Name,AddressSpaces,RequireTLS,IgnoreSTARTTLS,TlsCertificateName", link: "connection-errors" },
    { id: "own-program", side: "sender" },
    { id: "offer-tls", side: "recipient", command: "openssl s_client -connect '{remoteServer}:25' -starttls smtp", link: "connectivity-analyzer" },
    { id: "no-inspection", side: "recipient", link: "cisco-firewall" },
    { id: "bind-certificate", side: "recipient", product: "exchange-server", command: "Get-ExchangeCertificate | Format-List Subject,NotAfter,Services,Thumbprint; Get-ReceiveConnector | Format-List Identity,AuthMechanism,TlsCertificateName", link: "hybrid-certificate" },
  ],
  why: ["one-insists", "where-it-went", "how-long"],
  avoid: [],
  adminAvoid: ["no-dropping-tls"],
  related: ["tls-certificate-invalid", "dane-failed", "mta-sts-failed", "smtp-auth-required"],
  links: ["hybrid-certificate", "cisco-firewall", "connection-errors", "ndr-self-test"],
} as const satisfies Advice;

export const sources: Sources = [
  "https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online",
  "https://learn.microsoft.com/exchange/troubleshoot/email-delivery/send-receive-emails-socketerror",
  "https://learn.microsoft.com/exchange/troubleshoot/email-delivery/cannot-receive-mail-with-new-certificate",
  "https://www.rfc-editor.org/rfc/rfc5321",
  "https://support.google.com/a/answer/3726730",
  "https://community.mimecast.com/s/article/email-security-cloud-gateway-mimecast-smtp-error-codes",
  "https://www.postfix.org/bounce.5.html",
  "https://www.exim.org/",
];
