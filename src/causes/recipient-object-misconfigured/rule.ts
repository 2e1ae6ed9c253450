import type { Cause } from "../cause";

export const recipientObjectMisconfigured = {
  id: "recipient-object-misconfigured",
  owner: "recipient-admin",
  permanence: "permanent",
  reached: "reply",
  signatures: [
    { words: "RESOLVER.ADR.BadPrimary; recipient primary SMTP address is missing or invalid", codes: ["5.2.0", "4.2.0"], generator: "Exchange Online", owner: "sender-admin" },
    { words: "RESOLVER.ADR.BadPrimary", codes: ["5.2.0", "4.2.0"], generator: "Exchange" },
    { words: "RESOLVER.ADR.Ambiguous", codes: ["5.1.4", "4.2.0"], generator: "Exchange" },
    { words: "RESOLVER.CON.", codes: [], generator: "Exchange" },
    // A forwarding loop has its own card.
    { pattern: /RESOLVER\.FWD\.(?!Loop)/i, codes: [], generator: "Exchange" },
    { words: "RESOLVER.GRP.DDLQuery", codes: [], generator: "Exchange" },
    { words: "RESOLVER.PF.", codes: [], generator: "Exchange" },
    { words: "Destination mailbox address ambiguous", codes: ["x.1.4"], generator: "Exchange Server" },
    { words: "Mailing list expansion problem", codes: ["x.2.4"], generator: "Exchange Server" },
    { words: "Misconfigured forwarding address", codes: ["5.2.14"], generator: "Exchange Server" },
    { words: "Several matches found in Domino Directory", codes: [], generator: "HCL Domino" },
    { words: "error in redirect data", codes: [], generator: "Exim" },
  ],
  phrases: [
    /\b(?:ambiguous|non-?unique) (?:e-?mail )?(?:address|user|recipient|mailbox|name|alias)\b/i,
    /\b(?:address|user|recipient|mailbox|alias)\b.{0,60}\b(?:is ambiguous|is not unique|not unique|matche[sd] (?:multiple|several|more than one))\b/i,
    /\b(?:multiple|several) (?:users|recipients|mailboxes|accounts|objects|entries) (?:match|matched|found|have|with|share)\b/i,
    /\b(?:misconfigured|invalid|broken|bad) (?:forward|forwarding|redirect)(?: e-?mail)?(?: address| file| target)\b/i,
    /\bforwarding address\b.{0,40}\b(?:is|not|was) (?:invalid|misconfigured|broken|valid|missing)\b/i,
    /\b(?:alias|list|group)(?: address)? expansion (?:error|failed|failure|problem)\b/i,
    /\bprimary SMTP address (?:is )?(?:missing|invalid)\b/i,
  ],
  unless: /\bsender(?:'s)? (?:e-?mail )?address\b|\bMAIL FROM\b|\bnot allowed\b|\bprohibited\b/i,
  codes: ["x.1.4", "x.2.14", "x.2.4"],
} as const satisfies Cause;
