import type { Cause } from "../cause";

export const recipientDomainNoMail = {
  id: "recipient-domain-no-mail",
  owner: "sender",
  permanence: "permanent",
  reached: "reply",
  signatures: [
    { words: "hosted tenant which has no mail-enabled subscriptions", codes: ["x.4.4"], generator: "Exchange Online", owner: "recipient-admin" },
    { words: "Host/domain does not accept mail", codes: [], generator: "Apple iCloud" },
    { words: "an MX or SRV record indicated no SMTP service", codes: [], generator: "Exim" },
    { words: "does not accept mail (nullMX)", codes: ["x.1.0", "x.1.10"], generator: "Postfix" },
    { words: "Name server: .: host not found", codes: ["x.1.2"], generator: "sendmail" },
    { words: "Invalid account. Tenant or Domain not found", codes: [], generator: "any server" },
    { words: "Recipient address has a null MX", codes: [], generator: "any server" },
    { words: "Recipient address has null MX", codes: ["x.1.10"], generator: "any server" },
    { words: "Domain does not accept mail", codes: [], generator: "any server" },
    { words: "Server does not accept mail", codes: [], generator: "any server", owner: "recipient-admin" },
  ],
  phrases: [
    /\b(?:host|domain|server|tenant)\b.{0,80}\b(?:does not|doesn't|do not|will not|won't|cannot|can't|is not configured to|isn't configured to|is not set up to) (?:currently )?(?:accept|receive|take|handle) (?:any )?(?:incoming |inbound )?(?:e-?)?mails?\b(?!(?: messages?)? (?:from|for|to|without|with|if|that|unless|via|larger|over|at)\b)/i,
    /\bdomain\b.{0,80}\b(?:is not|isn't|no longer) (?:accepting|accepts?|receiving|receives?) (?:any )?(?:e-?)?mails?\b(?! (?:from|for|to)\b)/i,
    /\bnull[ -]?MX\b/i,
    /\b(?:mail receiving|(?:inbound |incoming |e-?)?mail(?: service)? for (?:this|the) domain) (?:is |has been )?(?:disabled|switched off|turned off)\b/i,
    /\bdomain\b.{0,80}\b(?:not|isn't) (?:configured|set up|enabled|provisioned) (?:to receive|for receiving|for) (?:e-?)?mail\b/i,
    /\bno mail-enabled subscriptions?\b/i,
    /\b(?:domain (?:name )?is parked|parked domain|domain (?:is )?for web(?:site)? use only)\b/i,
  ],
  unless: /\bsender(?:'s)? (?:e-?mail )?(?:address|domain)\b|\bMAIL FROM\b|\bdoes not accept mail from\b/i,
  codes: [],
} as const satisfies Cause;
