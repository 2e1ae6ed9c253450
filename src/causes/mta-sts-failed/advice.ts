import type { Advice, Sources } from "../cause";

export const advice = {
  stops: "internet",
  senderSteps: [{ id: "tell-recipient" }, { id: "send-again", when: "lost" }],
  adminSteps: [
    { id: "read-policy", side: "recipient", command: "Invoke-WebRequest -Uri 'https://mta-sts.{recipientDomain}/.well-known/mta-sts.txt' -UseBasicParsing | Select-Object -ExpandProperty Content", link: "mta-sts" },
    { id: "compare-mx", side: "recipient", command: "Resolve-DnsName -Name '{recipientDomain}' -Type MX" },
    { id: "check-certificate", side: "recipient", command: "openssl s_client -connect '{remoteServer}:25' -starttls smtp -showcerts" },
    { id: "raise-id", side: "recipient", command: "Resolve-DnsName -Name '_mta-sts.{recipientDomain}' -Type TXT" },
    { id: "testing-mode", side: "recipient" },
    { id: "tell-other-admin", side: "sender" },
  ],
  why: ["public-promise", "usual-reasons", "which-number"],
  avoid: ["no-other-account"],
  adminAvoid: ["no-own-switch"],
  related: ["dane-failed", "tls-certificate-invalid", "tls-required", "mx-misconfigured"],
  links: ["mta-sts", "connectivity-analyzer", "what-is-an-ndr", "ndr-self-test"],
} as const satisfies Advice;

export const sources: Sources = ["https://learn.microsoft.com/purview/enhancing-mail-flow-with-mta-sts", "https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online"];
