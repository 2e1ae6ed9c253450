import type { Cause } from "./cause";

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
  ],
  phrases: [
    /\b(?:system|server|mail system|local|mailer|internal|MTA|gateway|relay) config(?:uration)? (?:error|problem|failure|fault)\b/i,
    /\b(?:system|server|mail ?server|MTA|gateway|relay|host) (?:is |was |has been )?(?:(?:incorrectly|improperly|wrongly|not (?:correctly|properly)) (?:configured|set up)|mis-?configured)\b/i,
    /\bmis-?configur(?:ed|ation)\b.{0,30}\b(?:server|system|gateway|relay)\b/i,
    /\b(?:error|problem|mistake) in (?:the |our |its )?(?:server|system|mail) configuration\b/i,
  ],
  // "Your server is misconfigured" is said to the one who sends.
  unless: /\byour (?:mail |e-?mail )?(?:server|system|host|MTA|client)\b|\bsender\b|\breverse\b|\brDNS\b|\bPTR\b|\b(?:HELO|EHLO)\b|\bmail loops back to me\b|\bMX\b/i,
  codes: ["x.3.5"],
  senderSteps: [{ id: "tell-recipient" }, { id: "reach-another-way" }],
  adminSteps: [
    { id: "read-log", side: "recipient" },
    { id: "undo-change", side: "recipient" },
    { id: "connector-names", side: "recipient", product: "exchange-server", command: "Get-ReceiveConnector | Format-List Identity,Fqdn,Bindings,RemoteIPRanges" },
    { id: "send-targets", side: "recipient", product: "exchange-server", command: "Get-SendConnector | Format-List Name,AddressSpaces,SmartHosts,Fqdn" },
    { id: "own-relay", side: "sender" },
  ],
  why: ["set-up-wrong", "to-itself"],
  avoid: [],
  adminAvoid: [],
  related: ["routing-loop", "mx-misconfigured", "remote-system-unavailable"],
  links: ["exchange-server-ndr", "exchange-2013-codes", "what-is-an-ndr"],
  sources: [
    "https://learn.microsoft.com/exchange/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages",
    "https://learn.microsoft.com/exchange/dsns-and-ndrs-in-exchange-2013-exchange-2013-help",
    "https://www.iana.org/assignments/smtp-enhanced-status-codes/smtp-enhanced-status-codes.xhtml",
  ],
} as const satisfies Cause;
