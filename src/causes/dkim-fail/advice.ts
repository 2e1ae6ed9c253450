import type { Advice, Sources } from "../cause";

export const advice = {
  stops: "recipient-service",
  senderSteps: [{ id: "pass-on" }, { id: "send-from-outlook" }, { id: "send-again", when: "lost" }],
  adminSteps: [
    { id: "read-results", side: "sender", link: "header-analyzer" },
    { id: "publish-key", side: "sender" },
    { id: "turn-on-online", side: "sender", product: "exchange-online", command: "Get-DkimSigningConfig -Identity '{senderDomain}' | Format-List Domain,Enabled,Status,Selector1CNAME,Selector2CNAME", link: "dkim-test" },
    { id: "sign-last", side: "sender" },
    { id: "look-at-path", side: "recipient" },
  ],
  why: ["seal", "what-breaks"],
  avoid: [],
  adminAvoid: ["no-footer-after"],
  related: ["dmarc-fail", "spf-fail", "message-auth-failed", "bulk-sender-auth-required", "basic-auth-retired"],
  links: ["dkim-test", "header-analyzer", "mimecast-codes"],
} as const satisfies Advice;

export const sources: Sources = [
  "https://community.mimecast.com/s/article/email-security-cloud-gateway-mimecast-smtp-error-codes",
  "https://www.iana.org/assignments/smtp-enhanced-status-codes/smtp-enhanced-status-codes.xhtml",
];
