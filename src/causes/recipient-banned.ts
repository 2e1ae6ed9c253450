import type { Cause } from "./cause";

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
  senderSteps: [{ id: "compare-address" }, { id: "other-way" }, { id: "tell-recipient" }],
  adminSteps: [
    { id: "right-address", side: "sender" },
    { id: "not-your-server", side: "sender" },
    { id: "own-address", side: "recipient", product: "exchange-online", link: "ndr-self-test" },
    { id: "own-list", side: "recipient" },
  ],
  why: ["barred", "not-you"],
  avoid: ["not-again"],
  adminAvoid: ["no-changes"],
  related: ["recipient-blocked-at-edge", "recipient-not-found", "blocked-by-recipient-org"],
  links: ["what-is-an-ndr", "ndr-self-test"],
  sources: ["https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online"],
} as const satisfies Cause;
