import type { Advice, Sources } from "../cause";

export const advice = {
  stops: "internet",
  senderSteps: [{ id: "check-address" }, { id: "tell-recipient" }, { id: "send-again", when: "lost" }],
  adminSteps: [
    { id: "read-number", side: "recipient", link: "dane" },
    { id: "compare-record", side: "recipient", link: "connectivity-analyzer" },
    { id: "renew-certificate", side: "recipient", command: "openssl s_client -connect '{remoteServer}:25' -starttls smtp -showcerts" },
    { id: "mend-dnssec", side: "recipient" },
    { id: "tell-other-admin", side: "sender" },
  ],
  why: ["domain-asks-for-proof", "usual-reasons", "how-long"],
  avoid: ["not-by-hand"],
  adminAvoid: ["record-before-certificate", "no-bypass"],
  related: ["mta-sts-failed", "tls-certificate-invalid", "tls-required"],
  links: ["dane", "connectivity-analyzer", "what-is-an-ndr", "ndr-self-test"],
} as const satisfies Advice;

export const sources: Sources = ["https://learn.microsoft.com/microsoft-365/compliance/how-smtp-dane-works", "https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online"];
