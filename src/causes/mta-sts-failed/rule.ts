import type { Cause } from "../cause";

export const mtaStsFailed = {
  id: "mta-sts-failed",
  owner: "recipient-admin",
  permanence: "depends",
  reached: "reply",
  outcome: "undeliverable",
  signatures: [
    { pattern: /MX hosts of .{1,255} failed MTA-STS validation/i, codes: ["x.4.8"], generator: "Exchange Online" },
    { pattern: /Remote certificate failed MTA-STS validation\. Reason: .{1,120}/i, codes: ["x.7.5"], generator: "Exchange Online" },
    { words: "failed MTA-STS validation", codes: ["x.4.8", "x.7.5"], generator: "Exchange Online" },
  ],
  phrases: [
    /\b(?:MTA-?STS|SMTP-?STS)\b.{0,80}\b(?:fail(?:s|ed|ure)?|violat(?:es|ed|ion)|(?:not|(?:do|does|did|is|are|was)n't) (?:match|valid|listed|allow(?:ed)?|permitted)|mismatch|invalid|errors?|reject(?:s|ed)?|enforced?)\b/i,
    /\b(?:fail(?:s|ed|ure)?|violat(?:es|ed|ion)|invalid|not (?:allowed|permitted|listed|match(?:ed|ing)?|match)|(?:does|do)n't match|mismatch|rejected|required)\b.{0,80}\b(?:MTA-?STS|SMTP-?STS)\b/i,
    /\b(?:host|server|MX|certificate|connection|domain|TLS)\b.{0,80}\bMTA-?STS (?:policy|check|mode|validation)\b.{0,60}/i,
    /\bSTS (?:policy|validation)\b.{0,50}\b(?:fail(?:s|ed|ure)?|violat(?:es|ed|ion)|mismatch|(?:not|(?:do|does|did|is|are|was)n't) match|enforced?|errors?)\b/i,
  ],
  codes: ["x.4.8"],
} as const satisfies Cause;
