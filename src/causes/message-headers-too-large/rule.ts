import type { Cause } from "../cause";

export const messageHeadersTooLarge = {
  id: "message-headers-too-large",
  owner: "sender",
  permanence: "permanent",
  reached: "reply",
  signatures: [
    { words: "x-dg-ref header is too long", codes: ["5.0.350"], generator: "Exchange Online" },
    { words: "x-dg-ref header", codes: [], generator: "Exchange Online" },
    { words: "Header size exceeds fixed maximum size", codes: ["5.3.4"], generator: "Exchange" },
    { words: "your message exceeded google's message header size limits", codes: ["5.3.4"], generator: "Google" },
    { words: "bytes per individual header size", codes: ["5.3.4"], generator: "Google" },
    { words: "exceeds google's header name limit of", codes: ["5.3.4"], generator: "Google" },
    { words: "exceeds google's message header size limit", codes: ["5.3.4"], generator: "Google" },
    { words: "message header length exceeds safety limit", codes: ["5.6.0"], generator: "Postfix" },
    { words: "Headers too large (", codes: [], generator: "sendmail" },
  ],
  phrases: [
    /\bheaders?(?: (?:section|block|lines?|fields?|values?|names?|size|length|data|is|are|was|were)){0,3} (?:too (?:big|large|long)|longer than|larger than|exceed(?:s|ed|ing)?)\b/i,
    /\b(?:too (?:big|large|long|many)|oversized?|overlong|excessively (?:large|long)) (?:message |mail |e-?mail |MIME )?headers?\b/i,
    /\bexceed(?:s|ed|ing)?\b.{0,40}\bheaders? (?:name |line |field )?(?:size|length|limit|count)\b|\bheaders? (?:(?:size|length|line|block) )?limit (?:exceeded|reached)\b|\bmax(?:imum)? (?:message )?header (?:size|length)\b/i,
    /\b(?:maximum|max|limit)\b.{0,30}\b(?:size|length|number) (?:of|for) (?:the |all |a |an |any |message )?headers?\b/i,
  ],
  // Too many Received lines mean that the message goes round in circles.
  unless: /\bhops?\b|\breceived:?'? (?:header|line|field)|\bloop(?:s|ing)?\b/i,
  codes: [],
} as const satisfies Cause;
