import type { Cause } from "../cause";

export const dmarcFail = {
  id: "dmarc-fail",
  owner: "sender-admin",
  permanence: "permanent",
  reached: "reply",
  signatures: [
    { words: "does not pass DMARC verification and has a DMARC policy of reject", codes: ["5.7.509"], generator: "Exchange Online" },
    { words: "does not pass DMARC verification", codes: ["5.7.509"], generator: "Exchange Online" },
    { words: "5.7.509 Access denied", codes: ["5.7.509"], generator: "Exchange Online" },
    { words: "is not accepted due to domain's dmarc policy", codes: ["x.7.26", "5.7.1"], generator: "Google" },
    { words: "unauthenticated email is not accepted", codes: ["5.7.1"], generator: "Google" },
    { words: "dmarc sender invalid - envelope rejected", codes: [], generator: "Mimecast" },
    { pattern: /rejected due to \S{1,200}'s DMARC policy/i, codes: ["5.7.1"], generator: "Apple iCloud" },
    { pattern: /Message (?:content )?rejected due to DMARC/i, codes: ["5.7.1", "5.2.0"], generator: "Postfix, Comcast" },
    { words: "Message rejected due to senders DMARC policy", codes: ["5.7.1"], generator: "sendmail" },
    { words: "DMARC check failed", codes: ["5.7.1"], generator: "KumoMTA" },
    { words: "rejected by DMARC policy for", codes: ["5.7.1"], generator: "OpenDMARC" },
    { words: "rejected per DMARC policy for", codes: ["5.7.1"], generator: "OpenDMARC" },
    { words: "not accepted due to domain owner DMARC policy", codes: [], generator: "Mail.ru" },
    { words: "DMARC unauthenticated mail is prohibited", codes: ["5.7.1"], generator: "Cisco" },
  ],
  phrases: [
    /\bDMARC\b.{0,60}\b(?:fail(?:ed|s|ure|ing)?|reject(?:ed|s|ion)?|violat(?:ed|es|ion)|quarantined?|invalid|refused|blocked|denied|prohibit(?:ed|s)?|not (?:pass|aligned|authenticated|accepted))/i,
    /\b(?:fail(?:ed|s|ure|ing)?|reject(?:ed|s|ion)?|violat(?:ed|es|ion|ing)|not accepted|refused|blocked|denied|prohibited|(?:did|does)(?: not|n't) (?:pass|comply|meet|match))\b.{0,80}\bDMARC\b/i,
    /\bDMARC[- ]polic(?:y|ies)\b/i,
  ],
  codes: ["x.7.509"],
} as const satisfies Cause;
