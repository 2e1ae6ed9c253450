import type { Cause } from "../cause";

export const directSendRejected = {
  id: "direct-send-rejected",
  owner: "sender-admin",
  permanence: "permanent",
  reached: "reply",
  signatures: [
    { words: "TenantInboundAttribution; Direct Send not allowed for this organization from unauthorized sources", codes: ["5.7.68"], generator: "Exchange Online" },
    { words: "Direct Send not allowed for this organization", codes: ["5.7.68"], generator: "Exchange Online" },
  ],
  phrases: [
    /\bdirect send (?:is |was |has been )?(?:not (?:allowed|permitted|accepted|supported|enabled)|blocked|rejected|disabled|refused|prohibited)\b(?: (?:by|for|in|at) .{0,40})?/i,
    /\b(?:reject(?:s|ed|ing)?|block(?:s|ed|ing)?|(?:not|n't) (?:allow|accept|permit)|disallow(?:s|ed)?) direct send\b/i,
    /\bTenantInboundAttribution\b.{0,20}\bdirect send\b/i,
  ],
  codes: ["x.7.68"],
} as const satisfies Cause;
