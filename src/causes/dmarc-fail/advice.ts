import type { Advice, Sources } from "../cause";

export const advice = {
  stops: "recipient-service",
  senderSteps: [{ id: "service-sends" }, { id: "send-from-own-mailbox" }, { id: "list-or-forward" }, { id: "send-again", when: "lost" }],
  adminSteps: [
    { id: "read-results", side: "sender", link: "header-analyzer" },
    { id: "sign-every-service", side: "sender" },
    { id: "turn-on-dkim-online", side: "sender", product: "exchange-online", command: "Get-DkimSigningConfig -Identity '{senderDomain}' | Format-List Domain,Enabled,Status,Selector1CNAME,Selector2CNAME", link: "dkim-test" },
    { id: "align-envelope", side: "sender", command: "Resolve-DnsName -Name '{senderDomain}' -Type TXT", link: "spf" },
    { id: "read-reports", side: "sender", command: "Resolve-DnsName -Name '_dmarc.{senderDomain}' -Type TXT" },
    { id: "trust-forwarder", side: "recipient" },
  ],
  why: ["policy-says-reject", "what-breaks", "forged"],
  avoid: [],
  adminAvoid: ["no-p-none-for-good", "no-asking-to-ignore"],
  related: ["spf-fail", "dkim-fail", "bulk-sender-auth-required", "message-auth-failed", "backscatter"],
  links: ["what-is-an-ndr", "header-analyzer", "dkim-test", "google-codes"],
} as const satisfies Advice;

export const sources: Sources = [
  "https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online",
  "https://support.google.com/a/answer/3726730",
  "https://community.mimecast.com/s/article/email-security-cloud-gateway-mimecast-smtp-error-codes",
  "https://support.apple.com/102322",
  "https://www.postfix.org/bounce.5.html",
];
