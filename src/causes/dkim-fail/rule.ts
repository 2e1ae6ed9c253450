import type { Cause } from "../cause";

export const dkimFail = {
  id: "dkim-fail",
  owner: "sender-admin",
  permanence: "permanent",
  reached: "reply",
  signatures: [{ words: "dkim sender invalid - envelope rejected", codes: [], generator: "Mimecast" }],
  phrases: [
    /\bDKIM\b.{0,60}\b(?:fail(?:ed|s|ure)?|invalid|missing|bad|broken|not (?:valid|found|pass|verified|present|signed)|did(?: not|n't) (?:pass|verify)|does(?: not|n't) (?:pass|verify|match)|(?:could not|cannot|can't) be verified)\b/i,
    /\b(?:bad|invalid|missing|broken|no|lacks|without)(?: an?)?(?: valid| passing| acceptable| correct)?(?: author-matched)? DKIM(?:-signature| signature)?\b/i,
    /\b(?:reject(?:ed)?|refused|blocked|denied|fail(?:s|ed)?)\b.{0,40}\bDKIM\b/i,
    /\bnot (?:DKIM[- ]signed|signed (?:with|by|using) DKIM)\b/i,
  ],
  unless: /\b(?:SPF|DMARC)\b|Sender Policy Framework/i,
  codes: ["x.7.20", "x.7.21", "x.7.22"],
} as const satisfies Cause;
