import type { Cause } from "../cause";

export const poisonMessage = {
  id: "poison-message",
  owner: "recipient-admin",
  permanence: "permanent",
  reached: "reply",
  signatures: [
    { words: "Too many related errors", codes: ["5.3.0"], generator: "Exchange Server" },
    { words: "SMTPSEND.PoisonForRemote", codes: [], generator: "Exchange" },
  ],
  phrases: [
    /\bpoison(?:ed|ous)? (?:messages?|mails?|e-?mails?|items?|queue)\b|\b(?:message|mail|item) is (?:a )?poison(?:ed|ous)?\b/i,
    /\b(?:treated|marked|flagged|identified|considered|handled|classified|detected|deemed) (?:as |to be )?(?:a )?poison(?:ed|ous)?\b/i,
    /\bmessage\b.{0,60}\b(?:crash(?:es|ed|ing)?) (?:the |our |a )?(?:\w{1,20} )?(?:server|service|transport|process|agent)\b/i,
  ],
  codes: [],
} as const satisfies Cause;
