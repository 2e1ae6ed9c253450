import type { Cause } from "../cause";

export const backscatter = {
  id: "backscatter",
  owner: "nobody",
  permanence: "permanent",
  reached: "reply",
  signatures: [],
  phrases: [
    /\b(?:BATV|PRVS)\b.{0,40}\b(?:fail(?:ed|s|ure)?|invalid|missing|expired|required|error|bad|not (?:valid|found))\b/i,
    /\b(?:invalid|missing|expired|bad|no|without)(?: a)?(?: valid)? (?:BATV|PRVS|bounce (?:address )?(?:tag|signature|verification))\b/i,
    /\b(?:bounce|message|mail|e-?mail)\b.{0,60}\b(?:we|you|I|user|address|mailbox) (?:never|did not|didn't) (?:send|sent)\b/i,
  ],
  unless: /backscatterer|\bblocked using\b/i,
  codes: [],
} as const satisfies Cause;
