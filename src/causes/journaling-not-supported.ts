import type { Cause } from "./cause";

export const journalingNotSupported = {
  id: "journaling-not-supported",
  owner: "sender-admin",
  permanence: "permanent",
  reached: "reply",
  signatures: [
    { words: "Journaling on-premises messages to Microsoft 365 or Office 365 not supported when Journaling Archive is disabled", codes: ["5.3.190"], generator: "Exchange Online" },
    { words: "when Journaling Archive is disabled", codes: ["5.3.190"], generator: "Exchange Online" },
    { words: "RESOLVER.RST.JournalReportFromUnauthorizedSender", codes: [], generator: "Exchange" },
    { words: "Journal messages past the expiration", codes: [], generator: "Mimecast" },
    { words: "journal message past expiration", codes: [], generator: "Mimecast" },
  ],
  phrases: [
    /\bjournal(?:ing|ed)? (?:reports?|messages?|mails?|e-?mails?|items?|copy|copies)\b.{0,80}\b(?:not (?:supported|allowed|accepted|permitted|authori[sz]ed)|unauthori[sz]ed|rejected|refused|denied|expir(?:ed|y|ation)|disabled)\b/i,
    /\bjournaling\b.{0,80}\b(?:not (?:supported|allowed|permitted|enabled|licensed)|disabled|unsupported)\b/i,
    /\b(?:unauthori[sz]ed|unsupported|unexpected|invalid|expired|rejected|refused) journal(?:ing|ed)? (?:report|message|mail|sender)s?\b/i,
  ],
  codes: ["x.3.190"],
  senderSteps: [{ id: "mail-arrived" }, { id: "show-admin" }],
  adminSteps: [
    { id: "other-archive", side: "sender" },
    { id: "find-rule", side: "sender", product: "exchange-server", command: "Get-JournalRule | Format-List Name,JournalEmailAddress,Recipient,Enabled" },
    { id: "find-rule-online", side: "sender", product: "exchange-online", command: "Get-JournalRule | Format-List Name,JournalEmailAddress,Recipient,Enabled; Get-TransportConfig | Format-List JournalingReportNdrTo" },
    { id: "archive-side", side: "recipient" },
  ],
  why: ["a-copy", "not-enabled", "too-late"],
  avoid: [],
  adminAvoid: ["no-cloud-mailbox"],
  related: ["restricted-recipient", "mail-flow-rule-rejected"],
  links: ["what-is-an-ndr", "exchange-server-ndr", "mimecast-codes", "ndr-self-test"],
  sources: [
    "https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online",
    "https://learn.microsoft.com/exchange/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages",
    "https://community.mimecast.com/s/article/email-security-cloud-gateway-mimecast-smtp-error-codes",
  ],
} as const satisfies Cause;
