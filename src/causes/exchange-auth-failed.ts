import type { Cause } from "./cause";

export const exchangeAuthFailed = {
  id: "exchange-auth-failed",
  owner: "recipient-admin",
  permanence: "depends",
  reached: "reply",
  // 5.3.3 and 5.7.3 are used for other faults too, so the code is part of the words that alone would say little.
  signatures: [
    { words: "Cannot achieve Exchange Server authentication", codes: ["x.7.3"], generator: "Exchange Server" },
    { words: "Temporary authentication failure", codes: ["4.7.0"], generator: "Exchange Server" },
    { words: "5.3.3 Unrecognized command", codes: ["5.3.3"], generator: "Exchange Server" },
    { words: "5.7.3 Not Authorized", codes: ["5.7.3"], generator: "Exchange Server" },
  ],
  phrases: [
    /\bexchange server authentication\b.{0,60}\b(?:failed|required|not|unsuccessful)\b/i,
    /\b(?:failed|unable|cannot|could not) (?:to )?(?:achieve|negotiate|complete|perform) (?:exchange|X-EXPS|kerberos|GSSAPI|server-to-server)\b/i,
    /\bX-EXPS\b.{0,80}\b(?:failed|failure|not supported|unrecognized)\b/i,
  ],
  unless: /\bauthentication (?:server|backend|daemon)\b|\bMessage classification\b|\bSASL\b/i,
  codes: [],
  senderSteps: [{ id: "show-admin" }, { id: "reach-another-way" }, { id: "send-again", when: "lost" }],
  adminSteps: [
    { id: "stop-inspection", side: "recipient", link: "cisco-firewall" },
    { id: "receive-connector", side: "recipient", product: "exchange-server", command: "Get-ReceiveConnector | Format-List Identity,RemoteIPRanges,AuthMechanism,PermissionGroups", link: "exchange-auth-failure" },
    { id: "read-event", side: "recipient", product: "exchange-server", command: "Get-WinEvent -FilterHashtable @{LogName='Application';ProviderName='MSExchangeTransport';Id=1035} -MaxEvents 20 | Format-List TimeCreated,Message" },
    { id: "compare-clocks", side: "recipient", product: "exchange-server", command: "w32tm /query /status" },
    { id: "which-pair", side: "sender" },
  ],
  why: ["own-servers", "usual-reasons", "same-number"],
  avoid: [],
  adminAvoid: ["no-anonymous"],
  related: ["smtp-auth-required", "protocol-error", "encryption-failed", "insufficient-resources"],
  links: ["exchange-auth-failure", "cisco-firewall", "exchange-server-ndr"],
  sources: [
    "https://learn.microsoft.com/exchange/troubleshoot/client-connectivity/454-4-7-0-temporary-authentication-failure",
    "https://learn.microsoft.com/exchange/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages",
    "https://learn.microsoft.com/exchange/dsns-and-ndrs-in-exchange-2013-exchange-2013-help",
  ],
} as const satisfies Cause;
