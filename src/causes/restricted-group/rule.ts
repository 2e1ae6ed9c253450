import type { Cause } from "../cause";

export const restrictedGroup = {
  id: "restricted-group",
  owner: "recipient-admin",
  permanence: "permanent",
  reached: "reply",
  signatures: [
    { words: "RESOLVER.RST.SenderNotAuthenticatedForGroup", codes: ["5.7.133"], generator: "Exchange Online" },
    { words: "RESOLVER.RST.NotAuthorizedToGroup", codes: ["5.7.1"], generator: "Exchange" },
    { words: "Sender not authenticated for group", codes: ["5.7.133"], generator: "Exchange Online" },
    { words: "Sender not in allowed-senders list", codes: ["5.7.124"], generator: "Exchange Online" },
    { words: "UnifiedGroupAgent; Delivery failed because the sender isn't a group member", codes: ["5.7.193"], generator: "Exchange Online" },
    { words: "UnifiedGroupAgent", codes: ["5.7.193"], generator: "Exchange Online" },
    { words: "Mailing list expansion prohibited", codes: ["x.7.2"], generator: "any server" },
    { words: "You are not allowed to post to this mailing list", codes: [], generator: "Mailman" },
    { words: "you may not have permission to post messages to the group", codes: [], generator: "Google Groups" },
    { words: "Sorry, only subscribers may post", codes: [], generator: "ezmlm" },
    { pattern: /https:\/\/groups\.google\.com\/support\b/i, codes: [], generator: "Google Groups" },
  ],
  phrases: [
    /\bnot (?:allowed|permitted|authori[sz]ed) to (?:post|send)\b.{0,40}\b(?:group|mailing list|distribution list)\b/i,
    /\b(?:not|(?:are|is)n't) (?:allowed|permitted|authori[sz]ed) to (?:post|send|write)\b.{0,40}\b(?:this list|group|mailing list|distribution list)\b/i,
    /\bonly (?:(?:list|group|subscribed) )?(?:members|subscribers)\b.{0,50}\b(?:may|can|allowed to) (?:post|send|write)\b/i,
    /\b(?:posting|post|posts|sending)\b.{0,40}\b(?:restricted|limited|reserved|closed|denied|refused)\b.{0,20}\b(?:members|subscribers|non-?members|non-?subscribers|outsiders)\b/i,
    /\b(?:list|group)\b.{0,40}\b(?:for|to|from|by) (?:its |our )?(?:members|subscribers|outsiders|internal (?:senders|users))\b/i,
    /\b(?:group|mailing list|distribution list)\b.{0,40}\b(?:only accepts?|does(?: not|n't) accept|accepts? only|closed|restricted)\b/i,
    /\bnon-?(?:members|subscribers)\b.{0,40}\b(?:not (?:allowed|permitted)|may not|cannot|denied|rejected|refused)\b/i,
    /(?:\bnot|n't) accept\b.{0,30}\bfrom non-?(?:members|subscribers)\b/i,
    /\bnot (?:a |an )?(?:member|subscriber|subscribed)(?: of| to)? (?:the |this )?(?:mailing |distribution )?(?:list|group)\b/i,
    /\b(?:no|not have|without) permission to (?:post|send)\b.{0,40}\b(?:group|list)\b/i,
  ],
  codes: ["5.7.133", "5.7.193", "5.7.124"],
} as const satisfies Cause;
