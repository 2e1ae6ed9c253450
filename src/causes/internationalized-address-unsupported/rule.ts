import type { Cause } from "../cause";

export const internationalizedAddressUnsupported = {
  id: "internationalized-address-unsupported",
  owner: "recipient-admin",
  permanence: "permanent",
  reached: "reply",
  signatures: [
    { words: "SMTPSEND.Utf8", codes: ["5.6.7", "5.6.8", "5.6.9", "5.6.10"], generator: "Exchange" },
    { words: "SMTPUTF8 is required, but was not offered by host", codes: ["5.6.7"], generator: "Postfix" },
    { words: "Must declare SMTPUTF8 to send unicode address", codes: ["5.6.7"], generator: "Postfix" },
    { words: "no support for internationalised mailbox name", codes: [], generator: "Exim" },
  ],
  phrases: [
    /\bSMTPUTF8\b.{0,60}\b(?:not (?:supported|offered|available|advertised|enabled|permitted|allowed)|required|needed|unsupported|must|missing)\b/i,
    /\b(?:require[sd]?|needs?|must (?:declare|use|support)|unsupported|without|lacks?|(?:not|no|(?:do|does|did|is|are)n't) (?:support|offer|advertise)(?:s|ed)?)\b.{0,30}\bSMTPUTF8\b/i,
    /\b(?:non-?ASCII|UTF-?8|unicode|8-?bit|international(?:i[sz]ed)?|EAI)\b.{0,30}\b(?:address(?:es)?|e-?mail|mailbox(?:es)?|mailbox names?|local[- ]?parts?|recipients?|senders?)\b.{0,60}\b(?:not (?:allowed|permitted|supported|accepted)|unsupported|rejected|refused|invalid|prohibited)\b/i,
    /\b(?:(?:not|(?:do|does|did|is|are|was)n't) (?:support|accept|allow)|no support for|unsupported|illegal|invalid)\b.{0,20}\b(?:non-?ASCII|UTF-?8|unicode|internationali[sz]ed|EAI)\b.{0,20}\b(?:address(?:es)?|mailbox(?:es)?|local[- ]?parts?|recipients?|senders?)\b/i,
    /\b(?:address|mailbox(?: name)?|local[- ]?part|recipient|sender)\b.{0,60}\b(?:contains?|containing|has|with)\b.{0,20}\b(?:non-?ASCII|unicode|UTF-?8|8-?bit|international)\b/i,
    /\bnon-?ASCII (?:characters?|letters?)\b.{0,20}\b(?:address(?:es)?|mailbox(?: name)?|local[- ]?part|recipient|sender)\b/i,
    /\bUTF-?8 (?:string reply is required|header message cannot be transferred)\b/i,
    /\bnon-?ASCII (?:e-?mail )?address(?:es)?\b/i,
  ],
  codes: ["x.6.7", "x.6.8", "x.6.9", "x.6.10"],
} as const satisfies Cause;
