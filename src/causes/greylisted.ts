import type { Cause } from "./cause";

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
  senderSteps: [{ id: "send-again", when: "lost" }, { id: "tell-if-urgent", when: "lost" }, { id: "call-if-late", when: "delayed" }],
  adminSteps: [
    { id: "check-retries", side: "sender" },
    { id: "read-queue", side: "sender", when: "delayed", product: "exchange-server", command: "Get-Queue -Filter \"NextHopDomain -eq '{recipientDomain}'\" | Format-List Identity,Status,MessageCount,LastError" },
    { id: "exempt-known", side: "recipient" },
    { id: "exempt-exchange-online", side: "recipient", link: "exchange-online-addresses" },
  ],
  why: ["first-contact", "many-addresses"],
  avoid: ["no-resending"],
  adminAvoid: [],
  related: ["ip-throttled", "remote-system-unavailable", "delivery-delayed"],
  links: ["exchange-online-addresses", "mimecast-codes", "postfix-bounces"],
  sources: [
    "https://community.mimecast.com/s/article/email-security-cloud-gateway-mimecast-smtp-error-codes",
    "https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/fix-error-code-451-4-7-500-699-asxxx-in-exchange-online",
    "https://www.postfix.org/bounce.5.html",
  ],
} as const satisfies Cause;
