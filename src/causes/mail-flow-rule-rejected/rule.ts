import type { Cause } from "../cause";

export const mailFlowRuleRejected = {
  id: "mail-flow-rule-rejected",
  owner: "recipient-admin",
  permanence: "permanent",
  reached: "reply",
  signatures: [
    { words: "TRANSPORT.RULES.RejectMessage; the message was rejected by organization policy", codes: ["5.7.1"], generator: "Exchange Online" },
    { words: "TRANSPORT.RULES.RejectMessage", codes: ["5.7.1"], generator: "Exchange" },
    { pattern: /\b5\.7\.9\d\d .{0,20}Delivery not authorized, message refused/i, codes: [], generator: "Exchange" },
    { words: "Delivery not authorized, message refused", codes: ["5.7.900"], generator: "Exchange" },
  ],
  phrases: [
    /\b(?:rejected|refused|blocked|denied|stopped|returned) (?:by|due to|because of|under|per) (?:your |our |the |an? |this )?(?:organi[sz]ation(?:al|'s)?|compan(?:y|ies)(?:'s)?|corporate)(?: e-?mail| mail| security)? (?:polic(?:y|ies)|rules?)\b/i,
    /\b(?:rejected|refused|blocked|denied|stopped|restricted|returned|matched|triggered|violated?) (?:by |due to |because of |per )?(?:an? |the |our |your )?(?:\w{1,20} )?(?:mail ?flow|transport|content|dlp|e-?mail|mail|message|compliance|filter) rules?\b/i,
    /\b(?:transport|content|dlp|compliance|filter|mail|mailbox|inbox) (?:filter )?rules?\b.{0,30}\b(?:rejected|refused|blocked|denied|stopped|matched|triggered)\b/i,
    /\b(?:mail ?flow|transport|DLP) rules?\b/i,
    /\b(?:because of|due to|by|per|under) (?:an?|the|our|your) (?:company|corporate|organi[sz]ation(?:al|'s)?) (?:e-?mail |mail )?(?:rules?|polic(?:y|ies))\b/i,
    /\bdata (?:loss|leak|leakage) (?:prevention|protection)\b/i,
    /\bDLP\b/i,
    /\b(?:contains?|containing|includes?) (?:\w{1,20} ){0,2}(?:sensitive|confidential|credit card|personal) (?:information|data|content|numbers?)\b/i,
    // The numbers that Exchange keeps for the rules of an organisation, whatever the rule says in words.
    /\b5\.7\.9\d\d\b.{0,60}/i,
  ],
  unless: /\brule loop count\b/i,
  codes: [],
} as const satisfies Cause;
