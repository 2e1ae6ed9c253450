import type { Cause } from "../cause";

export const recipientBanned = {
  id: "recipient-banned",
  owner: "provider",
  permanence: "permanent",
  reached: "reply",
  signatures: [
    { words: "Access denied, banned recipient", codes: ["5.7.505"], generator: "Exchange Online" },
    { words: "your envelope recipient is in my badrcptto list", codes: ["5.7.1"], generator: "qmail" },
  ],
  phrases: [
    /\bbanned recipient\b/i,
    /\brecipient(?:'s)?(?: e-?mail)?(?: address)?(?: <?[^\s<>@]{1,64}@[^\s<>]{1,190}>?)? (?:is |has been |was )?(?:banned|barred)\b/i,
    /\b(?:recipient|address)\b.{0,40}\bbad ?(?:rcpt|recipient) ?(?:to)? ?list\b/i,
  ],
  codes: ["x.7.505"],
} as const satisfies Cause;
