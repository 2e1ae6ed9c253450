import type { Cause } from "../cause";

export const dnsLookupFailed = {
  id: "dns-lookup-failed",
  owner: "recipient-admin",
  permanence: "depends",
  reached: "reply",
  outcome: "undeliverable",
  signatures: [
    { pattern: /\bDNS query failed ?\[\{?Message=/i, codes: ["4.4.312"], generator: "Exchange Online" },
    { words: "Message expired, DNS query failed", codes: ["5.4.312"], generator: "Exchange Online" },
    { words: "DNS query failed", codes: ["4.4.0", "4.4.312"], generator: "Exchange" },
    { pattern: /\bName service error for name=\S{1,255}(?: type=\w{1,8})?: Host not found, try again/i, codes: ["4.4.3"], generator: "Postfix" },
    { words: "Malformed or unexpected name server reply", codes: ["x.4.3", "x.4.4"], generator: "Postfix" },
    { words: ": host name lookup failure", codes: [], generator: "sendmail" },
    { words: "CNAME lookup failed temporarily", codes: ["4.4.3"], generator: "qmail" },
    { words: "host lookup did not complete", codes: [], generator: "Exim" },
    { pattern: /\blookup of host "?[^\s"]{1,255}"? failed in \S{1,64} router/i, codes: [], generator: "Exim" },
    { pattern: /\bDNS type '\w{1,8}' lookup of \S{1,255} responded with code (?:SERVFAIL|REFUSED|FORMERR|NOTIMP)/i, codes: [], generator: "Google" },
    { words: "Unable to lookup DNS for", codes: ["4.4.0"], generator: "Amazon SES" },
    { words: "unable to get mx info", codes: [], generator: "SendGrid" },
    { words: "Temporary failure in MX lookup", codes: [], generator: "OpenSMTPD" },
  ],
  phrases: [
    /\bDNS (?:query |lookup |resolution |server |request |MX )?(?:has |was )?(?:(?:hard |soft |temporary |temp )?(?:failed|failure|fail|error)|timed out|time-?out|(?:is )?(?:not available|unavailable|unreachable|not responding)|returned (?:an? )?(?:answer with no data|error|server failure))\b/i,
    /\b(?:name ?server|name service|mail exchanger|host ?name|hostname|host|MX(?: record)?|domain(?: name)?|name) (?:lookup|resolution|query) (?:has |was )?(?:temporarily )?(?:failed|failure|error|timed out|unsuccessful)\b/i,
    /\btemporary (?:failure in name resolution|DNS (?:error|failure|problem)|name (?:server|service) (?:error|failure))\b/i,
    /\b(?:failed|unable|not able|could ?n[o']t|cannot|can't) (?:to )?(?:look ?up|resolve|query|find out) (?:the |any |its )?(?:DNS|MX|mail exchanger|host ?name|hostname|host|domain name|domain|address of)\b/i,
    /\b(?:SERVFAIL|server failure) .{0,40}\b(?:DNS|MX|lookup|resolv)|\b(?:DNS|MX|lookup|resolv)\w{0,4} .{0,60}\bSERVFAIL\b/i,
    /\bhost not found, try again\b/i,
    /\bno (?:answer|response|reply) from (?:the |any )?(?:DNS|name) ?servers?\b/i,
    /\bdirectory server failure\b/i,
  ],
  // The same words about a domain that does not exist, or about the sender's own names, mean somebody else.
  unless: /\bnon-?existent ?domain|DomainNonexistent|\bdoes(?: not|n't) exist\b|\bNXDOMAIN\b|\bsender\b|\bMAIL FROM\b|\b(?:HELO|EHLO)\b|\breverse\b|\brDNS\b|\bPTR\b(?! record: lookup <nil>)|\bclient host\b|\bDNSSEC\b|\bDANE\b|\bSPF\b|\bDKIM\b|\bDMARC\b|\bDNS ?BL\b|\bRBL\b|^[45]17 DNS/i,
  codes: ["x.4.3", "x.4.312"],
} as const satisfies Cause;
