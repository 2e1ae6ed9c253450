import type { Cause } from "./cause";

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
  senderSteps: [{ id: "read-text" }, { id: "ask-that-side" }],
  adminSteps: [
    { id: "whose-rule", side: "sender" },
    { id: "find-rule", side: "recipient" },
    { id: "list-rules", side: "recipient", product: "exchange-online", command: "Get-TransportRule | Where-Object State -eq Enabled | Format-List Name,Priority,RejectMessageReasonText,RejectMessageEnhancedStatusCode", link: "exchange-admin-center" },
    { id: "list-rules-server", side: "recipient", product: "exchange-server", command: "Get-TransportRule | Where-Object State -eq Enabled | Format-List Name,Priority,RejectMessageReasonText,RejectMessageEnhancedStatusCode" },
    { id: "trace-rule", side: "recipient", product: "exchange-online", command: "Get-MessageTraceV2 -SenderAddress '{sender}' -RecipientAddress '{recipient}' -StartDate (Get-Date).ToUniversalTime().AddDays(-9) -EndDate (Get-Date).ToUniversalTime()", link: "message-trace" },
    { id: "data-policies", side: "recipient", product: "exchange-online" },
    { id: "add-exception", side: "recipient" },
  ],
  why: ["a-rule", "ours-or-theirs"],
  avoid: ["no-disguise"],
  adminAvoid: [],
  related: ["policy-rejected", "restricted-recipient", "attachment-blocked", "routing-loop"],
  links: ["mail-flow-rule-actions", "exchange-server-ndr", "what-is-an-ndr", "ndr-self-test"],
  sources: [
    "https://learn.microsoft.com/exchange/security-and-compliance/mail-flow-rules/mail-flow-rule-actions",
    "https://learn.microsoft.com/exchange/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages",
  ],
} as const satisfies Cause;
