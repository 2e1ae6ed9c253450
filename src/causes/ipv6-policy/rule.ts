import type { Cause } from "../cause";

export const ipv6Policy = {
  id: "ipv6-policy",
  owner: "sender-admin",
  permanence: "depends",
  reached: "reply",
  signatures: [
    { pattern: /\bmessages? sent over IPv6 \[[\da-f:.]{2,45}\] (?:must|unless they) pass either SPF or DKIM validation/i, codes: ["x.7.26"], generator: "Exchange Online" },
    { pattern: /\bAccess denied, \[?[\w.:$-]{1,60}\]? has exceeded permitted limits within .{1,60}? range/i, codes: ["5.7.508"], generator: "Exchange Online" },
    { words: "does not accept email over IPv6", codes: ["5.7.510"], generator: "Exchange Online" },
    { words: "does not meet ipv6 sending guidelines regarding ptr records and authentication", codes: ["5.7.1"], generator: "Google" },
  ],
  phrases: [
    /\bIPv6\b.{0,120}\b(?:SPF|DKIM|authenticat|guidelines?|polic(?:y|ies)|not (?:accept|allow|permit|support|authori[sz])|unsupported|refus|reject|block|den(?:y|ied))/i,
    /\b(?:do(?:es)? not|doesn't|don't|not|refus\w{1,3}|reject\w{0,3}) .{0,10}(?:accept|allow|permit|support|tak)\w{0,6} .{0,40}\bIPv6\b/i,
    /\b(?:only|use|via|over) IPv4\b/i,
  ],
  unless: /\bmust have a reverse DNS record\b/i,
  codes: ["x.7.508", "x.7.510"],
} as const satisfies Cause;
