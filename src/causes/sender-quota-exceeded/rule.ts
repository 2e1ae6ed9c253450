import type { Cause } from "../cause";

export const senderQuotaExceeded = {
  id: "sender-quota-exceeded",
  owner: "sender",
  permanence: "permanent",
  reached: "reply",
  signatures: [
    { words: "Your message can't be sent because you've reached your daily limit for message recipients", codes: ["5.1.90"], generator: "Exchange Online" },
    { words: "STOREDRV.Submission.Exception:SubmissionQuotaExceededException", codes: ["5.2.0", "5.2.2"], generator: "Exchange Online" },
    { words: "The message can't be submitted because the sender's submission quota was exceeded", codes: [], generator: "Exchange Online" },
    { words: "sender's submission quota was exceeded", codes: [], generator: "Exchange Online" },
    { words: "Submission quota exceeded", codes: ["5.2.2"], generator: "Exchange Online" },
    { words: "Throttling failure: Daily message quota exceeded", codes: [], generator: "Amazon SES" },
    { words: "has exceeded its 24-hour sending limit", codes: [], generator: "GoDaddy" },
    { pattern: /has exceeded the max (?:emails|defers and failures) per hour/i, codes: [], generator: "cPanel" },
    { words: "Authentication failed: Maximum credits exceeded", codes: [], generator: "SendGrid" },
  ],
  phrases: [
    /\b(?:daily|hourly|monthly|24[- ]hours?)\b.{0,30}\b(?:sending|send|submission|outbound|outgoing|message|messages|mail|e-?mail|recipient|recipients)\b.{0,20}\b(?:limits?|quota|allowance)\b/i,
    /\b(?:daily|hourly|monthly) (?:limits?|quota|allowance) (?:for|of|on) (?:the )?(?:number of )?(?:sending|outgoing|outbound|sent|message|messages|mails?|e-?mails?|recipients?)\b/i,
    /\b(?:sending|submission|outbound|outgoing)(?: e-?mail| mail| message| recipient)? (?:limits?|quota|allowance)\b.{0,40}\b(?:exceeded|reached|exhausted|used up|hit)\b/i,
    /\b(?:exceeded|exceeds|exceeding|reached|over|hit)\b.{0,40}\b(?:sending|submission|outbound|outgoing)(?: e-?mail| mail| message| recipient)? (?:limits?|quota|allowance)\b/i,
    /\b(?:messages|mails|e-?mails|recipients|sends)\b.{0,40}\bper (?:hour|day)\b(?!.{0,60}\b(?:IP|host|server)\b)/i,
    /\bmax(?:imum)?(?: number of| allowed)? (?:e-?mails|mails|messages|recipients|sends)(?: allowed)? (?:per|an?|each|every) (?:hour|day|month|24)/i,
    /\bsender(?:'s)?(?: is| has)? (?:(?:message |mail )?quota (?:has been |was |is )?exceeded|exceeded (?:the |its |their )?(?:message |mail )?(?:quota|limit)|over quota)\b/i,
    /\byou(?:'ve| have)? (?:reached|exceeded) (?:your|the) (?:daily|hourly|monthly) .{0,20}\b(?:quota|limit)\b/i,
  ],
  unless: /\breceiv(?:e|ing)\b|STOREDRV\.Deliver|\bmailbox (?:is )?full\b|smtp relay/i,
  codes: ["x.1.90"],
} as const satisfies Cause;
