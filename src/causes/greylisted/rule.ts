import type { Cause } from "../cause";

export const greylisted = {
  id: "greylisted",
  owner: "nobody",
  permanence: "temporary",
  reached: "reply",
  signatures: [
    { words: "internal resources are temporarily unavailable", codes: [], generator: "Mimecast" },
    { words: "Recipient address rejected: Greylisted", codes: ["x.2.0", "x.7.1"], generator: "Postfix" },
    { words: "Greylisting in action", codes: ["x.2.0", "x.7.1"], generator: "milter-greylist" },
    { words: "Greylisting in effect, please come back later", codes: ["x.7.1"], generator: "Postfix" },
    { words: "Policy Rejection- Please try later", codes: ["x.7.1"], generator: "Postfix" },
    { pattern: /^4\d\d .{0,20}Service currently unavailable/i, codes: ["4.3.2"], generator: "Postfix" },
    { pattern: /^4\d\d[ -]4\.7\.1 Try again later\.?$/i, codes: ["4.7.1"], generator: "rspamd" },
  ],
  phrases: [
    /\bgr[ae]y[ -]?list(?:ed|ing|er|s)?\b/i,
    /\b(?:come back|retry|try (?:it )?again|try|resend|deferred|delayed|rejected|wait|unavailable)(?: again| later)? (?:in|after|for) (?:about |at least |another )?\d{1,6} ?(?:s|secs?|seconds?|m|mins?|minutes?)\b/i,
    /\b(?:try again|retry|come back|wait) (?:in|after|for) (?:a few|some|several|five|ten) (?:seconds|minutes)\b/i,
    /\b(?:come back|try again|retry) (?:in |after )\d\d:\d\d(?::\d\d)?\b/i,
    /\b(?:first[ -]time|unknown|new|unfamiliar) (?:sender|triplet|server|connection)\b.{0,60}\b(?:try|retry|later|defer\w{0,4}|delay\w{0,3}|wait)\b/i,
  ],
  unless: /\b(?:rate|limit|limits|limited|too many|throttl\w{1,4}|exceed\w{0,4}|quota|full|reputation|blacklisted|over the)\b/i,
  codes: [],
} as const satisfies Cause;
