import type { Cause } from "./cause";

export const staleCachedRecipient = {
  id: "stale-cached-recipient",
  owner: "sender",
  permanence: "permanent",
  reached: "reply",
  signatures: [
    { words: "RESOLVER.ADR.ExRecipNotFound; Recipient not found by Exchange Legacy encapsulated email address lookup", codes: ["5.1.11"], generator: "Exchange Online" },
    { words: "RESOLVER.ADR.ExRecipNotFound; not found", codes: ["5.1.1"], generator: "Exchange" },
    { words: "RESOLVER.ADR.ExRecipNotFound", codes: ["5.1.1", "5.1.11"], generator: "Exchange" },
    { words: "RESOLVER.ADR.InvalidInSmtp", codes: ["5.1.0"], generator: "Exchange" },
    { words: "RESOLVER.ADR.ExInSmtp", codes: ["5.1.0"], generator: "Exchange" },
    { words: "RESOLVER.ADR.X500InSmtp", codes: ["5.1.0"], generator: "Exchange" },
    { words: "IMCEAEX-", codes: ["5.1.1"], generator: "Exchange Online" },
  ],
  phrases: [
    /\bIMCEA(?:EX|X500|INVALID)-.{0,80}/i,
    /\bencapsulated .{0,30}address inside an SMTP address\b/i,
    /\bExchange Legacy encapsulated\b/i,
    /\/o=.{1,100}\/ou=.{1,100}\/cn=Recipients\/cn=/i,
  ],
  codes: ["x.1.11"],
  senderSteps: [{ id: "clear-suggestion" }, { id: "new-message" }, { id: "meeting-attendee" }, { id: "download-address-book" }],
  adminSteps: [
    { id: "who-changed", side: "sender" },
    { id: "convert-address", side: "sender", product: "exchange-online", link: "old-exchange-address" },
    { id: "add-x500", side: "sender", product: "exchange-online", command: "Get-Recipient -ResultSize Unlimited | Where-Object EmailAddresses -like 'X500:*' | Format-List Name,EmailAddresses", link: "old-exchange-address" },
    { id: "add-x500-server", side: "sender", product: "exchange-server", link: "old-exchange-address" },
    { id: "hybrid-delegates", side: "sender", product: "exchange-online", link: "delegate-meeting-updates" },
    { id: "shared-domain", side: "sender", product: "exchange-online", command: "Get-AcceptedDomain | Format-Table Name,DomainName,DomainType", link: "ndr-not-in-directory" },
  ],
  why: ["internal-address", "the-mark"],
  avoid: ["not-again"],
  adminAvoid: ["no-recreating"],
  related: ["recipient-not-found", "recipient-object-misconfigured"],
  links: ["old-exchange-address", "ndr-not-in-directory", "delegate-meeting-updates", "ndr-self-test"],
  sources: [
    "https://learn.microsoft.com/exchange/troubleshoot/calendars/550-5111-ndr-delegate-sends-update-meeting",
    "https://learn.microsoft.com/exchange/troubleshoot/email-delivery/imceaex-ndr",
    "https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/exrecipnotfound-ndr",
    "https://learn.microsoft.com/exchange/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages",
  ],
} as const satisfies Cause;
