import type { Cause } from "../cause";

export const recipientBlockedAtEdge = {
  id: "recipient-blocked-at-edge",
  owner: "recipient-admin",
  permanence: "permanent",
  reached: "reply",
  // The code is part of the words: Postfix says the same under 5.7.1 and means a rule for one address.
  signatures: [
    { words: "Recipient address rejected: Access denied. AS(", codes: ["5.4.1"], generator: "Exchange Online" },
    { words: "5.4.1 Recipient address rejected: Access denied", codes: ["5.4.1"], generator: "Exchange Online" },
    { words: "5.7.504 Recipient address rejected: Access denied", codes: ["5.7.504"], generator: "Exchange Online" },
    { words: "5.4.1 All recipient addresses rejected : Access denied", codes: ["5.4.1"], generator: "Exchange Online" },
  ],
  phrases: [
    /\b(?:5\.4\.1|5\.7\.504) .{0,330}\brecipient address rejected: access denied\b/i,
  ],
  codes: ["5.7.504"],
} as const satisfies Cause;
