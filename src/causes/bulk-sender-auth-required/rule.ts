import type { Cause } from "../cause";

export const bulkSenderAuthRequired = {
  id: "bulk-sender-auth-required",
  owner: "sender-admin",
  permanence: "depends",
  reached: "reply",
  signatures: [
    { words: "does not meet the required authentication level", codes: ["5.7.515"], generator: "Outlook.com" },
    { words: "5.7.515 Access denied", codes: ["5.7.515"], generator: "Outlook.com" },
    { words: "This mail has been blocked because the sender is unauthenticated. Gmail requires all senders to authenticate with either SPF or DKIM", codes: ["x.7.26"], generator: "Google" },
    { words: "senders to authenticate with either spf or dkim", codes: ["x.7.26"], generator: "Google" },
    { words: "senders to authenticate their email with spf", codes: ["4.7.27"], generator: "Google" },
    { words: "senders to authenticate with spf", codes: ["x.7.27"], generator: "Google" },
    { words: "senders to authenticate their email with dkim", codes: ["4.7.30"], generator: "Google" },
    { words: "senders to authenticate with dkim", codes: ["x.7.30"], generator: "Google" },
    { words: "aligned with either the authenticated spf or dkim", codes: ["x.7.32"], generator: "Google" },
    { words: "Yahoo requires all senders to authenticate with either SPF or DKIM", codes: ["5.7.9"], generator: "Yahoo" },
  ],
  phrases: [
    /\brequires? (?:that )?(?:all |bulk |large )?(?:e-?mail )?senders? (?:to |must )?(?:authenticate|be authenticated|pass|have|use|publish|sign)\b.{0,80}\b(?:SPF|DKIM|DMARC)\b/i,
    /\b(?:bulk |high-volume |all )?senders? (?:must|should|have to|need to|are required to) (?:authenticate|be authenticated|pass|have|use|publish|sign)\b.{0,80}\b(?:SPF|DKIM|DMARC)\b/i,
    /\b(?:bulk|high-volume) (?:senders?|e-?mail|mail|messages)\b.{0,80}\b(?:SPF|DKIM|DMARC|authenticat)/i,
    /\brequired authentication level\b/i,
    /\b(?:SPF|DKIM|DMARC)(?: and | or |, ?|\/)(?:SPF|DKIM|DMARC)(?:(?: and | or |, ?|\/)(?:SPF|DKIM|DMARC))? (?:authentication |records? )?(?:is|are) (?:required|mandatory)\b/i,
  ],
  unless: /\bIPv6\b/i,
  codes: ["x.7.32", "x.7.515"],
} as const satisfies Cause;
