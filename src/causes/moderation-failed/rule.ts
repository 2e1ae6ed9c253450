import type { Cause } from "../cause";

export const moderationFailed = {
  id: "moderation-failed",
  owner: "recipient-admin",
  permanence: "permanent",
  reached: "reply",
  signatures: [
    { words: "APPROVAL.InvalidExpiry; Cannot read expiry policy", codes: ["5.6.0"], generator: "Exchange Online" },
    { words: "APPROVAL.InvalidExpiry", codes: ["5.6.0"], generator: "Exchange Online" },
    { words: "APPROVAL.NotAuthorized", codes: [], generator: "Exchange" },
    { words: "RESOLVER.MT.", codes: [], generator: "Exchange" },
  ],
  phrases: [
    /\b(?:rejected|declined|denied|refused|disapproved) by (?:the |a |one of the |its )?(?:list(?:'s)? |group(?:'s)? )?moderators?\b/i,
    /\bmoderators? (?:has |have )?(?:rejected|declined|denied|refused|did(?: not|n't) (?:approve|respond|decide|answer))\b/i,
    /\b(?:approval|moderation) (?:request |period |time )?(?:has |was |is )?(?:expired|rejected|declined|denied|failed|timed out)\b/i,
    /\b(?:not|never|wasn't) approved by (?:the |a |any )?(?:list |group )?moderators?\b/i,
    /\b(?:requires?|needs?|awaits?|awaiting|waiting for|without) (?:the )?(?:moderator(?:'s)? approval|approval (?:by|of|from) (?:the |a )?(?:list |group )?moderators?)\b/i,
    /\b(?:no|missing) (?:valid )?(?:moderators?|arbitration mailbox)\b.{0,40}/i,
  ],
  codes: [],
} as const satisfies Cause;
