import type { Cause } from "../cause";

export const connectorBlocked = {
  id: "connector-blocked",
  owner: "sender-admin",
  permanence: "permanent",
  reached: "reply",
  signatures: [
    { words: "bad inbound connector", codes: ["5.7.711"], generator: "Exchange Online" },
    { pattern: /\bAccess denied, bad inbound connector\.? ?AS\(2204\)/i, codes: ["5.7.711"], generator: "Exchange Online" },
  ],
  phrases: [
    /\binbound connector .{0,60}\b(?:blocked|restricted)\b/i,
    /\b(?:blocked|restricted) inbound connector\b/i,
    /\b(?:access denied.{0,60} )?AS\(2204\)/i,
  ],
  codes: ["x.7.711"],
} as const satisfies Cause;
