import type { Cause } from "../cause";

export const recipientRateLimited = {
  id: "recipient-rate-limited",
  owner: "nobody",
  permanence: "depends",
  reached: "reply",
  signatures: [
    { words: "Recipient's per hour message receive limit from specific sender exceeded", codes: ["5.2.121"], generator: "Exchange Online", owner: "sender-admin" },
    { words: "Recipient's per hour message receive limit exceeded", codes: ["5.2.122"], generator: "Exchange Online" },
    { words: "Excessive message rate from sender to recipient", codes: ["4.5.0"], generator: "Exchange" },
    { words: "is receiving mail too quickly", codes: ["x.2.1"], generator: "Google" },
    { words: "rate that prevents additional messages from being delivered", codes: ["x.2.1"], generator: "Google" },
    { words: "User is receiving mail too quickly", codes: [], generator: "Yahoo" },
  ],
  phrases: [
    /\b(?:recipient|user|mailbox|account|addressee|address|customer)\b.{0,60}\breceiv(?:ing|ed|es?)\b.{0,40}\b(?:too (?:quickly|fast|many|much|often)|rate|at a rate)\b/i,
    /\breceiv(?:e|ing) (?:rate|limit)\b.{0,40}\b(?:exceeded|reached|over)\b/i,
    /\b(?:recipient|user|mailbox|account)(?:'s)?\b.{0,40}\b(?:hourly|per hour|daily|message)\b.{0,30}\breceiv\w{1,4}\b.{0,30}\b(?:limit|exceeded|reached)\b/i,
    /\btoo many (?:messages|mails|e-?mails) (?:are |were |have been )?(?:for|to|sent to|received by|received for) (?:this|the|that) (?:recipient|user|mailbox|account|address)\b/i,
    /\b(?:excessive|too high|high) (?:message |mail )?(?:rate|volume) (?:from .{1,60}? )?(?:to|for) (?:this |the |that )?(?:recipient|user|mailbox|address)\b/i,
  ],
  codes: ["x.2.121", "x.2.122"],
} as const satisfies Cause;
