import type { Cause } from "../cause";

export const forwardRelayPoolRejected = {
  id: "forward-relay-pool-rejected",
  owner: "sender-admin",
  permanence: "permanent",
  reached: "reply",
  signatures: [{ words: "Remote server returned not permitted to relay", codes: ["5.7.367"], generator: "Exchange Online" }],
  phrases: [
    /\bremote server returned (?:that it (?:is|was) )?not (?:permitted|allowed) to relay\b/i,
    /\bRegularRelayOutboundPool\b/i,
    /\b(?:from|through|via|by) (?:the |Microsoft's |Microsoft )?relay pool\b/i,
  ],
  codes: ["x.7.367"],
} as const satisfies Cause;
