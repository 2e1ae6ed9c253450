import type { Cause } from "../cause";

export const routingLoop = {
  id: "routing-loop",
  owner: "recipient-admin",
  permanence: "permanent",
  reached: "reply",
  signatures: [
    { words: "Hop count exceeded - possible mail loop ATTR34", codes: ["5.4.14"], generator: "Exchange Online" },
    { words: "Hop count exceeded - possible mail loop", codes: ["5.4.6", "5.4.14"], generator: "Exchange" },
    { words: "Routing loop detected", codes: ["x.4.6", "5.4.14"], generator: "Exchange" },
    { words: "RESOLVER.FWD.Loop", codes: ["5.4.6"], generator: "Exchange" },
    { words: "TRANSPORT.RULES.RejectMessage; Transport rule loop count exceeded and message rejected", codes: ["5.7.128"], generator: "Exchange Online", owner: "sender-admin" },
    { words: "Agent generated message depth exceeded", codes: ["5.4.11"], generator: "Exchange Server" },
    { words: "message exceeded 50 hops", codes: ["5.4.6", "5.6.0"], generator: "Google" },
    { words: "mail loop detected", codes: [], generator: "Mimecast" },
    { pattern: /\bmail for \S{1,255} loops back to myself/i, codes: ["5.4.6"], generator: "Postfix" },
    { words: "mail forwarding loop for", codes: ["5.4.6"], generator: "Postfix" },
    { words: "too many hops", codes: ["5.4.0", "5.4.6"], generator: "Postfix, sendmail" },
    { words: "This message is looping: it already has my Delivered-To line", codes: ["5.4.6"], generator: "qmail" },
    { words: "headers - suspected mail loop", codes: [], generator: "Exim" },
    { words: "Maximum hop count exceeded. Message probably in a routing loop", codes: [], generator: "HCL Domino" },
    { words: "Duplicated Message-ID in", codes: [], generator: "fml" },
  ],
  phrases: [
    /\btoo many (?:hops?|(?:"|')?received(?:"|')?(?:: | )(?:headers?|lines?|fields?))\b/i,
    /\bhop[ -]?counts?\b.{0,40}\b(?:exceed\w{0,3}|too (?:high|many)|reached)\b|\bexceed\w{0,3}\b.{0,40}\bhops?\b/i,
    /\b(?:mail|message|routing|forwarding|forward|e-?mail|SMTP|delivery|infinite|possible|suspected|delivered-to|auto-?forward|relay) (?:loop|cycle)(?:s|ing)?\b/i,
    /\bloop (?:detected|was detected|has been detected|found|suspected)\b/i,
    /\bmail for \S{1,255} loops\b|\bloop(?:s|ing|ed)? back to (?:me|myself|itself|ourselves|us)\b/i,
    /\b(?:message|mail|e-?mail) (?:is|was|seems to be|appears to be) (?:looping|in a loop|going round)\b|\balready (?:has )?(?:passed through|been (?:through|processed by|handled by)) this (?:server|system|host)\b/i,
  ],
  // Where DNS leads the mail back to the server itself, the MX record is what to look at.
  unless: /config error: mail loops back to me|MxLoopback/i,
  // Exchange Online keeps 5.4.6 to 5.4.20 for loops; what others use of that range is theirs.
  codes: ["x.4.6", "5.4.9", "5.4.10", "x.4.11", "5.4.12", "5.4.13", "x.4.14", "5.4.15", "5.4.16", "5.4.17", "5.4.18", "5.4.19", "5.4.20", "x.7.128"],
} as const satisfies Cause;
