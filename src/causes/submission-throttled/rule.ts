import type { Cause } from "../cause";

export const submissionThrottled = {
  id: "submission-throttled",
  owner: "sender",
  permanence: "temporary",
  reached: "reply",
  signatures: [
    { words: "STOREDRV.ClientSubmit; sender thread limit exceeded", codes: ["4.3.2"], generator: "Exchange Online" },
    { words: "https://aka.ms/concurrent_sending", codes: ["4.3.2"], generator: "Exchange Online" },
    { words: "Message submission rate for this client has exceeded the configured limit", codes: ["4.4.2"], generator: "Exchange Server" },
    { words: "peak smtp relay limit exceeded for customer", codes: ["4.2.1"], generator: "Google", owner: "sender-admin" },
    { words: "daily sending quota exceeded", codes: ["5.4.5"], generator: "Google" },
    { words: "daily smtp relay limit exceeded for", codes: ["5.4.5", "5.7.1"], generator: "Google" },
    { words: "daily smtp relay sending limit exceeded for", codes: ["5.7.1"], generator: "Google" },
    { words: "daily user sending limit exceeded", codes: ["5.4.5"], generator: "Google" },
    { words: "daily user sending quota exceeded", codes: ["5.4.5"], generator: "Google" },
    { words: "Throttling failure: Maximum sending rate exceeded", codes: [], generator: "Amazon SES" },
  ],
  phrases: [
    /\b(?:sender|submission|client|user|account|sending)(?:'s)? (?:thread|rate|concurrency|concurrent connections?|sending rate)(?: limit)? (?:has been |was |is |has )?(?:exceeded|reached)\b/i,
    /\bsubmission rate\b.{0,60}\bexceed/i,
    /\b(?:maximum|max|allowed|your) (?:sending|send|submission) rate\b.{0,30}\b(?:exceeded|reached|limit)/i,
    /\b(?:you(?: are|'re)|client is|user is|account is|sender is) (?:sending|submitting)(?: e-?mails?| mails?| messages?)? too (?:fast|quickly|rapidly|often)\b/i,
    /\b(?:daily|peak) smtp relay(?: sending)? limit\b/i,
  ],
  codes: [],
} as const satisfies Cause;
