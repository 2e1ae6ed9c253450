import type { Cause } from "../cause";

export const senderRejected = {
  id: "sender-rejected",
  owner: "recipient-admin",
  permanence: "permanent",
  reached: "reply",
  signatures: [
    { words: "Sender denied as sender's email address is on SenderFilterConfig list", codes: ["5.1.0", "5.7.1"], generator: "Exchange Server" },
    { words: "Sender denied", codes: ["5.1.0"], generator: "Exchange" },
    { words: "your envelope sender is in my badmailfrom list", codes: [], generator: "qmail" },
    { pattern: /sender (?:envelope )?address \S{1,200} is locally blacklisted here/i, codes: [], generator: "Exim" },
  ],
  phrases: [
    /\bsender (?:is |was |has been )?(?:denied|refused|not welcome)\b/i,
    /\b(?:recipient|user|addressee|mailbox|owner|addressed user|person|he|she)\b.{0,60}\b(?:does(?: not|n't)|do(?: not|n't)|will not|won't|refuses to|is not|isn't|has chosen not to) (?:accept(?:ing)?|receiv(?:e|ing)|want|wish to receive|take) (?:any |your )?(?:e-?mails?|mails?|messages?) (?:from|by) (?:you|your|this sender|the sender|that sender|<)/i,
    /\b(?:recipient|user|addressee|mailbox|owner)\b.{0,60}\b(?:has|have) (?:blocked|rejected|refused|banned|blacklisted) (?:you|your|this sender|the sender|e-?mail from|mail from|messages from)\b/i,
    /\b(?:we|I) (?:do(?: not|n't)|will not|won't) (?:accept|take|want) (?:any )?(?:e-?mail|mail|messages?) from (?:you\b|your (?:address|domain)|this (?:sender|address)|<)/i,
    /\byou(?:r (?:address|domain|e-?mail address))?(?: are| is|'re) (?:not (?:allowed|permitted) to (?:send|write)|blocked from (?:sending|writing)|banned from (?:sending|writing)) (?:e-?mails? |mails? |messages? )?to this (?:user|recipient|address|mailbox|person)\b/i,
    /\bbad ?mail ?from\b/i,
    /^5\d\d (?:5\.\d\.\d )?<?[^\s<>]{1,255}>?(?:\.\.\.|:) access denied \(in reply to MAIL FROM/i,
  ],
  unless: /\bSPF\b|Sender Policy Framework|\b(?:DKIM|DMARC)\b|IMCEA/i,
  codes: [],
} as const satisfies Cause;
