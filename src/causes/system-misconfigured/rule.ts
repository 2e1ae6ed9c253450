import type { Cause } from "../cause";

export const systemMisconfigured = {
  id: "system-misconfigured",
  owner: "recipient-admin",
  permanence: "depends",
  reached: "reply",
  signatures: [
    { words: "System incorrectly configured", codes: ["x.3.5"], generator: "Exchange Server" },
    { words: "Server configuration error", codes: ["4.3.5"], generator: "Postfix" },
    { words: "Server configuration problem", codes: ["4.3.5"], generator: "Postfix" },
    { words: "mail system configuration error", codes: ["x.3.5"], generator: "Postfix" },
    { words: "unknown mail transport error", codes: ["4.3.0", "5.3.0"], generator: "Postfix" },
    { words: "Local configuration error", codes: ["5.3.5", "5.0.0"], generator: "sendmail" },
    { words: "system config error", codes: ["5.3.5", "5.3.0"], generator: "sendmail" },
    { words: "unknown mailer error", codes: ["5.3.0", "5.0.0"], generator: "sendmail" },
    { words: "remote host address is the local host", codes: [], generator: "Exim" },
    { words: "unable to read controls (#4.3.0)", codes: ["4.3.0"], generator: "qmail" },
    { words: "Uh-oh: home directory is writable", codes: ["4.7.0"], generator: "qmail" },
    { words: "Child process of address_pipe transport returned", codes: [], generator: "Exim" },
    { pattern: /\bpipe to \|\S{1,200}/i, codes: ["5.0.0"], generator: "Exim" },
  ],
  phrases: [
    /\b(?:system|server|mail system|local|mailer|internal|MTA|gateway|relay) config(?:uration)? (?:error|problem|failure|fault)\b/i,
    /\b(?:system|server|mail ?server|MTA|gateway|relay|host) (?:is |was |has been )?(?:(?:incorrectly|improperly|wrongly|not (?:correctly|properly)) (?:configured|set up)|mis-?configured)\b/i,
    /\bmis-?configur(?:ed|ation)\b.{0,30}\b(?:server|system|gateway|relay)\b/i,
    /\b(?:error|problem|mistake) in (?:the |our |its )?(?:server|system|mail) configuration\b/i,
    /"\|[^"]{1,300}"\.\.\. (?:service unavailable|unknown mailer error)/i,
  ],
  // "Your server is misconfigured" is said to the one who sends.
  unless: /\byour (?:mail |e-?mail )?(?:server|system|host|MTA|client)\b|\bsender\b|\breverse\b|\brDNS\b|\bPTR\b|\b(?:HELO|EHLO)\b|\bmail loops back to me\b|\bMX\b/i,
  codes: ["x.3.5"],
} as const satisfies Cause;
