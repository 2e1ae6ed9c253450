import type { Cause } from "../cause";

export const recipientMoved = {
  id: "recipient-moved",
  owner: "sender",
  permanence: "permanent",
  reached: "reply",
  signatures: [
    { words: "Destination mailbox has moved, No forwarding address", codes: ["x.1.6"], generator: "any server" },
    { words: "recipient no longer on server", codes: ["5.1.6"], generator: "Apple iCloud" },
    { words: "User has moved; please try", codes: ["5.1.1", "5.1.6"], generator: "sendmail" },
    { words: "Recipient address rejected: User has moved to", codes: ["5.1.6"], generator: "Postfix" },
    { words: "User has moved to", codes: ["5.1.6"], generator: "Postfix" },
    { words: "User not local; please try", codes: [], generator: "any server" },
  ],
  phrases: [
    /\b(?:user|recipient|mailbox|account|person|addressee|address)\b.{0,80}\b(?:has|have) (?:been )?moved\b(?! to (?:spam|junk|quarantine))/i,
    /\b(?:address|mailbox|account|user)\b.{0,80}\b(?:has been|was|is) replaced by\b/i,
    /\bno longer (?:works?|working|employed|with (?:the |this |our )?(?:company|organi[sz]ation|us|firm)|at (?:this|our) (?:address|company|organi[sz]ation|firm|site))\b/i,
    /\b(?:does not|doesn't) work (?:here|there|for us|at this \w{1,20}) (?:any ?more|any longer)\b/i,
    /\bhas moved to <?[^\s<>@]{1,64}@/i,
    /\b(?:has )?left (?:the |this |our )(?:company|organi[sz]ation|firm|university|school)\b/i,
    /(?:\b(?:address|mailbox|account|e-?mail|user|recipient)\b|@).{0,60}\b(?:is |are )?no longer (?:in use|used|in service|monitored|valid|available|here|on (?:this|our) (?:server|system))\b/i,
    /\b(?:e-?mail )?address has (?:been )?changed\b(?! your)/i,
    /\bnew (?:e-?mail )?address(?: is|:) .{0,8}@?/i,
    /\bno forwarding (?:address|information)\b/i,
    /\bnot local[;,:] (?:please )?try\b/i,
    /\bI(?: have|'ve)? (?:moved to|left for|started at) (?:a|an|another) (?:new |different )?(?:company|job|employer|organi[sz]ation)\b/i,
  ],
  unless: /\brelaying\b|\bMAIL FROM\b|\bsender(?:'s)? (?:e-?mail )?(?:address|domain)\b/i,
  codes: ["x.1.6"],
} as const satisfies Cause;
