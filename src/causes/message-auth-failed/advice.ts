import type { Advice, Sources } from "../cause";

export const advice = {
  stops: "recipient-service",
  senderSteps: [{ id: "pass-on" }, { id: "send-from-own-mailbox" }],
  adminSteps: [
    { id: "read-results", side: "sender", link: "header-analyzer" },
    { id: "publish-spf", side: "sender", command: "Resolve-DnsName -Name '{senderDomain}' -Type TXT", link: "spf" },
    { id: "turn-on-dkim", side: "sender" },
    { id: "turn-on-dkim-online", side: "sender", product: "exchange-online", command: "Get-DkimSigningConfig -Identity '{senderDomain}' | Format-List Domain,Enabled,Status,Selector1CNAME,Selector2CNAME", link: "dkim-test" },
    { id: "sign-in-at-relay", side: "sender" },
    { id: "trust-forwarder", side: "recipient" },
  ],
  why: ["no-proof", "what-breaks"],
  avoid: [],
  adminAvoid: ["no-allow-listing"],
  related: ["spf-fail", "dkim-fail", "dmarc-fail", "bulk-sender-auth-required", "ipv6-policy", "smtp-auth-required"],
  links: ["header-analyzer", "spf", "google-codes", "apple-codes"],
} as const satisfies Advice;

export const sources: Sources = [
  "https://support.google.com/a/answer/3726730",
  "https://support.apple.com/102322",
  "https://www.iana.org/assignments/smtp-enhanced-status-codes/smtp-enhanced-status-codes.xhtml",
];
