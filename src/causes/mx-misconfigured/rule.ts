import type { Cause } from "../cause";

export const mxMisconfigured = {
  id: "mx-misconfigured",
  owner: "recipient-admin",
  permanence: "depends",
  reached: "reply",
  signatures: [
    { words: "SMTPSEND.DNS.MxLoopback", codes: [], generator: "Exchange Server" },
    { words: "lowest numbered MX record points to local host", codes: [], generator: "Exim" },
    { words: "all relevant MX records point to non-existent hosts", codes: [], generator: "Exim" },
    { words: "the incorrect hostname used for inbounds", codes: [], generator: "Mimecast" },
    { words: "mail loops back to me (MX problem?)", codes: [], generator: "sendmail" },
    { words: "Although I'm listed as a best-preference MX or A for that host", codes: ["5.4.6"], generator: "qmail" },
    { pattern: /\bMX list for .{1,255} points back to/i, codes: [], generator: "sendmail" },
  ],
  phrases: [
    /\bMX (?:records?|list) .{0,60}\bpoints? (?:back )?to (?:local|non-?existent|itself)\b/i,
    /\bMX\b.{0,60}\b(?:points?|resolves?|refers?|leads?) (?:back )?(?:to|at) (?:an? |the )?(?:IP\b|127\.|local|private|loopback|non-?existent|invalid|itself|CNAME|alias|old|wrong|myself)/i,
    /\bMX(?: records?| entry| host)?\b.{0,40}\bis (?:an? )?(?:CNAME|IP(?: address)?|alias|localhost)\b/i,
    /\b(?:invalid|bad|wrong|broken|bogus|incorrect|misconfigured) (?:DNS )?MX\b(?: (?:records?|entry|host|list))?/i,
  ],
  unless: /\bsender\b|\bMAIL FROM\b/i,
  codes: [],
} as const satisfies Cause;
