import type { Cause } from "../cause";

export const externalForwardingBlocked = {
  id: "external-forwarding-blocked",
  owner: "sender-admin",
  permanence: "permanent",
  reached: "reply",
  signatures: [
    { words: "Your administrator has disabled external forwarding", codes: ["5.7.520"], generator: "Exchange Online" },
    { words: "Your organization does not allow external forwarding", codes: ["5.7.520"], generator: "Exchange Online" },
    { words: "5.7.520 Access denied", codes: ["5.7.520"], generator: "Exchange Online" },
    { words: "AS(7555)", codes: ["5.7.520"], generator: "Exchange Online" },
  ],
  phrases: [
    /\b(?:external|automatic|auto|outside)[- ]?(?:mail |e-?mail )?forwarding\b.{0,40}\b(?:not (?:allowed|permitted|enabled|supported)|disabled|blocked|prohibited|forbidden|denied|turned off)\b/i,
    /\b(?:not|n't) (?:allow|permit)(?:ed)? (?:the )?(?:external|automatic|auto|outside)[- ]?(?:mail |e-?mail )?forward(?:ing|s)?\b/i,
    /\b(?:disabled|blocked|blocks|prohibits|forbids|disallows|disallowed|denied) (?:all )?(?:external|automatic|auto|outside)[- ]?(?:mail |e-?mail )?forward(?:ing|s)?\b/i,
    /\bforwarding (?:of (?:e-?mails?|mails?|messages?) )?to (?:an? )?(?:external|outside) (?:addresses|address|recipients?|domains?|mailbox(?:es)?)\b.{0,40}\b(?:not (?:allowed|permitted|enabled)|disabled|blocked|prohibited|forbidden)\b/i,
  ],
  codes: ["x.7.520"],
} as const satisfies Cause;
