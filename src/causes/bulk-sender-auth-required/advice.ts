import type { Advice, Sources } from "../cause";

export const advice = {
  stops: "recipient-service",
  senderSteps: [{ id: "pass-on" }, { id: "another-way" }, { id: "send-again", when: "lost" }],
  adminSteps: [
    { id: "read-results", side: "sender", link: "header-analyzer" },
    { id: "publish-spf", side: "sender", command: "Resolve-DnsName -Name '{senderDomain}' -Type TXT", link: "spf" },
    { id: "turn-on-dkim", side: "sender" },
    { id: "turn-on-dkim-online", side: "sender", product: "exchange-online", command: "Get-DkimSigningConfig -Identity '{senderDomain}' | Format-List Domain,Enabled,Status,Selector1CNAME,Selector2CNAME", link: "dkim-test" },
    { id: "publish-dmarc", side: "sender", command: "Resolve-DnsName -Name '_dmarc.{senderDomain}' -Type TXT" },
    { id: "list-sources", side: "sender" },
    { id: "bulk-habits", side: "sender" },
  ],
  why: ["big-receivers", "counts-domain"],
  avoid: [],
  adminAvoid: ["no-sister-domains"],
  related: ["dmarc-fail", "message-auth-failed", "spf-fail", "dkim-fail", "ipv6-policy"],
  links: ["ndr-5-7-515", "google-codes", "yahoo-codes", "outlookcom-reputation"],
} as const satisfies Advice;

export const sources: Sources = [
  "https://support.microsoft.com/en-us/outlook/fix-ndr-error-550-5-7-515-in-outlook-com",
  "https://support.google.com/a/answer/3726730",
  "https://senders.yahooinc.com/smtp-error-codes",
];
