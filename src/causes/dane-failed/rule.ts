import type { Cause } from "../cause";

export const daneFailed = {
  id: "dane-failed",
  owner: "recipient-admin",
  permanence: "depends",
  reached: "reply",
  outcome: "undeliverable",
  signatures: [
    { words: "starttls-not-supported: Destination mail server must support TLS to receive mail.", codes: ["x.7.321"], generator: "Exchange Online" },
    { words: "certificate-expired: Destination mail server's certificate is expired.", codes: ["x.7.322"], generator: "Exchange Online" },
    { words: "tlsa-invalid: The domain failed DANE validation.", codes: ["x.7.323"], generator: "Exchange Online" },
    { words: "dnssec-invalid: Destination domain returned invalid DNSSEC records", codes: ["x.7.324"], generator: "Exchange Online" },
    { words: "certificate-host-mismatch: Remote certificate MUST have a common name or subject alternative name that matches the hostname (DANE)", codes: ["x.7.325"], generator: "Exchange Online" },
    { words: "certificate-host-mismatch: Remote certificate MUST have a common name or subject alternative name matching the hostname (DANE)", codes: ["x.7.325"], generator: "Exchange Online" },
    { words: "certificate-host-mismatch: Remote certificate MUST have a common name", codes: ["x.7.325"], generator: "Exchange Online" },
    { words: "TLSA lookup error for", codes: ["4.7.5"], generator: "Postfix" },
  ],
  phrases: [
    /\bDANE (?:TLSA |SMTP |TLS )?(?:validation|verification|authentication|check|lookup|policy|records?|error|security|required|attempt|failed|failure)\b/i,
    /\b(?:fail(?:s|ed|ure)?(?: (?:to|of|in|the|validate|validation|match|verify)){0,2}|invalid|no usable|unusable|missing|mismatch(?:ed|ing)?) (?:DANE|TLSA)\b(?!@)/i,
    /\bTLSA (?:records?|lookup|validation|data|match(?:ing)?)\b.{0,50}\b(?:fail(?:s|ed|ure)?|errors?|invalid|mismatch|(?:not|(?:do|does|did|is|are|was)n't) match|unusable|bogus|not found)\b/i,
    /\bDNSSEC\b.{0,60}\b(?:fail(?:s|ed|ure)?|errors?|invalid|bogus|expired|not validate)\b/i,
    /\b(?:fail(?:s|ed|ure)?|invalid|bogus|broken|expired)\b.{0,30}\bDNSSEC\b/i,
  ],
  codes: ["x.7.321", "x.7.322", "x.7.323", "x.7.324", "x.7.325"],
} as const satisfies Cause;
