import type { Cause } from "../cause";

export const tlsCertificateInvalid = {
  id: "tls-certificate-invalid",
  owner: "recipient-admin",
  permanence: "temporary",
  reached: "reply",
  signatures: [
    { pattern: /Cannot connect to remote server ?[[(](?:Message=)?UntrustedRoot[\])]/i, codes: ["4.4.317", "5.4.317"], generator: "Exchange Online" },
    { words: "Certificate validation failed [Message=", codes: ["4.7.320", "5.7.320"], generator: "Exchange Online" },
    { words: "Certificate validation failure, Reason:", codes: ["4.7.5"], generator: "Exchange" },
    { words: "The certificate specified in the tlscertificatename of the send connector could not be found", codes: ["4.7.5"], generator: "Exchange Server", owner: "sender-admin" },
    { pattern: /certificate specified in (?:the )?TlsCertificateName of (?:the )?Send ?Connector could not be found/i, codes: ["4.7.5"], generator: "Exchange Server" },
    { words: "Failed to establish appropriate TLS channel: UntrustedRoot", codes: ["4.7.0"], generator: "Exchange Server", owner: "sender-admin" },
    { words: "configuration is invalid for this certificate", codes: [], generator: "Mimecast" },
    { words: "Cannot start TLS: handshake failure", codes: ["4.7.5"], generator: "Postfix" },
    { pattern: /\bServer certificate not (?:trusted|verified)\b/i, codes: ["4.7.5"], generator: "Postfix" },
    { words: "TLS handshake failed", codes: ["4.7.0"], generator: "sendmail" },
    { pattern: /\ba TLS session is required(?: for .{1,150})?, but an attempt to start TLS failed/i, codes: [], generator: "Exim" },
  ],
  phrases: [
    /\bcertificate\b.{0,60}\b(?:not (?:trusted|verified|valid|accepted|found|match(?:ing)?)|untrusted|expired|invalid|revoked|self[- ]signed|mismatch|unknown|could not be (?:verified|validated|found)|verif(?:y|ication) (?:fail(?:s|ed|ure)?|error)|validation (?:fail(?:s|ed|ure)?|error))\b/i,
    /\b(?:untrusted|expired|invalid|self[- ]signed|revoked|unverified|bad|unknown|wrong) (?:TLS |SSL |server |remote |peer |security |root )?certificate\b/i,
    /\b(?:untrusted|unknown) (?:root|CA|certificate authority|issuer)\b|\bUntrustedRoot\b/i,
    /\b(?:fail(?:ed|ure)|unable|cannot|can't|could not|error) (?:to )?(?:verify|verifying|validate|validating|check|checking|load|find)\b.{0,40}\bcertificate\b/i,
    /\b(?:TLS|SSL|STARTTLS)\b.{0,20}\b(?:negotiation|handshake|session|connection|connect|channel|startup)\b.{0,30}\b(?:fail(?:s|ed|ure)?|error|unsuccessful|aborted|could not be (?:established|completed|started))\b/i,
    /\b(?:unable|fail(?:ed|ure)|cannot|can't|could not|couldn't|error) (?:to )?(?:start|starting|establish|establishing|negotiate|negotiating|set ?up|initiate|initiating|complete|completing|make)\b.{0,40}\b(?:TLS|SSL|STARTTLS|secure (?:connection|channel|session))\b/i,
    /\b(?:TLS|STARTTLS) (?:is |was )?(?:currently |temporarily )?(?:not available|unavailable)\b(?: (?:due to|because))?/i,
    /\b(?:mismatch|(?:not|n't) match)\b.{0,40}\bcertificate\b/i,
    /\b(?:TLS|SSL) (?:protocol |connection |library )?errors?\b/i,
  ],
  // The same trouble under a rule that the domain has published is another card; so are certificates for encrypting the message itself.
  unless: /\b(?:DANE|TLSA|DNSSEC)\b|MTA-?STS|\bcertificate-(?:expired|host-mismatch)\b|\bS\/MIME\b|\bfor (?:the |this )?recipient\b/i,
  codes: [],
} as const satisfies Cause;
