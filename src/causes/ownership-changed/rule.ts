import type { Cause } from "../cause";

export const ownershipChanged = {
  id: "ownership-changed",
  owner: "sender",
  permanence: "permanent",
  reached: "reply",
  signatures: [
    { words: "Mailbox owner has changed", codes: ["x.7.17"], generator: "any server" },
    { words: "Domain owner has changed", codes: ["x.7.18"], generator: "any server" },
    { words: "RRVS test cannot be completed", codes: ["x.7.19"], generator: "any server" },
  ],
  phrases: [
    /\b(?:mailbox|account|address|domain)(?: name)?\b.{0,60}\b(?:owner(?:ship)? (?:has )?(?:been )?changed|(?:has )?changed (?:owner(?:ship)?s?|hands)|(?:has|under) (?:a )?(?:new|different) owner(?:ship)?)\b/i,
    /\bowner(?:ship)? of (?:the |this |that )?(?:mailbox|account|address|domain) (?:has )?(?:been )?changed\b/i,
    /\bRRVS\b/i,
    /\brequire-recipient-valid-since\b/i,
    /\b(?:mailbox|account|address|recipient)\b.{0,60}\b(?:was|has been) re-?assigned\b/i,
  ],
  codes: ["x.7.17", "x.7.18", "x.7.19"],
} as const satisfies Cause;
