import type { Cause } from "../cause";

export const messageAuthFailed = {
  id: "message-auth-failed",
  owner: "sender-admin",
  permanence: "permanent",
  reached: "reply",
  signatures: [
    { words: "does not have authentication information or fails to pass authentication checks", codes: ["5.7.26", "5.7.1"], generator: "Google" },
    { words: "fails to pass authentication checks", codes: ["5.7.1", "5.7.26"], generator: "Google" },
    { pattern: /\[HME1\] .{0,200}failing both SPF and DKIM/i, codes: ["5.7.1"], generator: "Apple iCloud" },
    { words: "AUP#CXSNDR", codes: [], generator: "Cox" },
  ],
  phrases: [
    /\bunauthenticated (?:senders?|e-?mails?|mails?|messages?)\b/i,
    /\b(?:message|sender|mail|e-?mail|domain)(?:'s)? authentication (?:checks? |validation |verification )?(?:has |have |was )?(?:failed|fails|failure|unsuccessful)\b/i,
    /\b(?:fail(?:ed|s|ing)?|did not pass|does not pass|didn't pass|doesn't pass)(?: the| to pass| all| multiple| our| required)?(?: message| sender| e-?mail| mail| domain)? authentication (?:checks?|tests?|requirements?|validation|verification)\b/i,
    /\bmultiple authentication checks failed\b/i,
    /\b(?:both|neither|either|no|without|missing|failed|fails|failing|invalid|requires?)\b.{0,40}\bSPF(?: and |\/| nor | or | & |, ?)(?:a )?(?:valid )?DKIM\b/i,
    /\b(?:both|neither|either|no|without|missing|failed|fails|failing|invalid|requires?)\b.{0,40}\bDKIM(?: and |\/| nor | or | & |, ?)(?:a )?(?:valid )?SPF\b/i,
    /\bSPF\b.{0,40}\bDKIM\b.{0,40}\b(?:fail(?:ed|s|ure)?|invalid|missing|did not pass|not pass)\b/i,
    /\bSPF(?: check| validation| result)?:?=? ?(?:fail(?:ed)?|none|missing|softfail|neutral)\b.{0,40}\bDKIM\b/i, /\bDKIM(?: check| validation| result| signature)?:?=? ?(?:fail(?:ed)?|none|missing|neutral)\b.{0,40}\bSPF\b/i,
    /\bARC(?:[- ]seal| chain)? (?:validation|verification|check) (?:failed|failure|fails|error)\b/i,
  ],
  unless: /\b(?:DMARC|IPv6)\b|sender (?:address )?verif/i,
  codes: ["x.7.26"],
} as const satisfies Cause;
