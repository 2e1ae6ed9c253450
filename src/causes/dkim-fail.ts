import type { Cause } from "./cause";

export const dkimFail = {
  id: "dkim-fail",
  owner: "sender-admin",
  permanence: "permanent",
  reached: "reply",
  signatures: [{ words: "dkim sender invalid - envelope rejected", codes: [], generator: "Mimecast" }],
  phrases: [
    /\bDKIM\b.{0,60}\b(?:fail(?:ed|s|ure)?|invalid|missing|bad|broken|not (?:valid|found|pass|verified|present|signed)|did(?: not|n't) (?:pass|verify)|does(?: not|n't) (?:pass|verify|match)|(?:could not|cannot|can't) be verified)\b/i,
    /\b(?:bad|invalid|missing|broken|no|lacks|without)(?: an?)?(?: valid| passing| acceptable| correct)?(?: author-matched)? DKIM(?:-signature| signature)?\b/i,
    /\b(?:reject(?:ed)?|refused|blocked|denied|fail(?:s|ed)?)\b.{0,40}\bDKIM\b/i,
    /\bnot (?:DKIM[- ]signed|signed (?:with|by|using) DKIM)\b/i,
  ],
  unless: /\b(?:SPF|DMARC)\b|Sender Policy Framework/i,
  codes: ["x.7.20", "x.7.21", "x.7.22"],
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
  sources: [
    "https://community.mimecast.com/s/article/email-security-cloud-gateway-mimecast-smtp-error-codes",
    "https://www.iana.org/assignments/smtp-enhanced-status-codes/smtp-enhanced-status-codes.xhtml",
  ],
} as const satisfies Cause;
