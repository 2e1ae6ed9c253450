import type { Cause } from "../cause";

export const unregisteredSenderDomain = {
  id: "unregistered-sender-domain",
  owner: "sender-admin",
  permanence: "permanent",
  reached: "reply",
  signatures: [
    { words: "Service unavailable. Client blocked from sending from unregistered domains", codes: ["5.7.750"], generator: "Exchange Online" },
    { words: "Client blocked from sending from unregistered domain", codes: ["5.7.750"], generator: "Exchange Online" },
    { words: "Unconfigured Sending Domain", codes: ["5.7.1"], generator: "SparkPost" },
  ],
  phrases: [
    /\b(?:unregistered|unconfigured|unprovisioned) (?:sender |sending |from )?domains?\b/i,
    /\b(?:sending|sender|from)(?:'s)? domain\b.{0,80}\b(?:is|has|was) not (?:been )?(?:registered|provisioned|configured)\b/i,
    /\bdomain\b.{0,80}\bnot (?:been )?(?:registered|provisioned|configured|verified) (?:for sending|to send|as an? (?:sender|sending))/i,
  ],
  codes: ["x.7.750"],
} as const satisfies Cause;
