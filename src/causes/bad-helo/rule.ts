import type { Cause } from "../cause";

export const badHelo = {
  id: "bad-helo",
  owner: "sender-admin",
  permanence: "permanent",
  reached: "reply",
  signatures: [
    { words: "Access Denied, Bad HELO", codes: ["5.7.506"], generator: "Exchange Online" },
    { words: "empty helo/ehlo argument not allowed", codes: ["5.5.4"], generator: "Google" },
    { words: "helo/ehlo argument is invalid", codes: ["5.5.4"], generator: "Google" },
    { words: "Helo command rejected: need fully-qualified hostname", codes: ["x.5.2"], generator: "Postfix" },
    { words: "Helo command rejected: Host not found", codes: ["x.5.2", "x.7.1"], generator: "Postfix" },
    { words: "Helo command rejected: Invalid name", codes: ["x.5.2"], generator: "Postfix" },
    { words: "Helo command rejected:", codes: ["x.5.2", "x.7.1"], generator: "Postfix" },
    { words: "Syntactically invalid HELO argument(s)", codes: [], generator: "Exim" },
    { words: "Syntactically invalid EHLO argument(s)", codes: [], generator: "Exim" },
    { words: "Access denied - Invalid HELO name", codes: [], generator: "cPanel" },
    { words: "REJECTED - Bad HELO - Host impersonating", codes: [], generator: "cPanel" },
    { words: "HELO should be a FQDN or address literal", codes: [], generator: "cPanel" },
  ],
  phrases: [
    /\b(?:helo|ehlo)\b.{0,80}\b(?:reject(?:ed|s)?|refused|invalid|mismatch|denied|not accept(?:ed|able)?|required|bad|forged|bogus|fake|spoofed|impersonat\w{1,5}|incorrect|wrong|illegal|not (?:match|resolve|valid|found|allowed|permitted|fully|a fully|fqdn|fq|your|a valid)|doesn't|does not|must|should|unresolvable|unqualified|contains?|looks like|belongs)\b/i,
    /\b(?:reject(?:ed)?|invalid|mismatch(?:ed)?|bad|forged|bogus|fake|incorrect|wrong|illegal|suspicious|unacceptable|unresolvable|your|mis-?configured|violat\w{2,4})\b.{0,40}\b(?:helo|ehlo)\b/i,
    /\b(?:you are not|pretend(?:ing)? to be|claim(?:ing|s)? to be|introduc(?:ed?|ing) (?:it|your)sel(?:f|ves) as|greeting (?:your|it)self as) (?:me|us|our|my|localhost|this|the receiv\w{2,5})\b/i,
    /\bsay your real name\b|\bnot my name\b/i,
  ],
  unless: /\brequires domain address\b|\b(?:helo|ehlo)(?:\/(?:helo|ehlo))? first\b|\bblocked using\b|\bSPF\b/i,
  codes: ["x.7.506"],
} as const satisfies Cause;
