import type { Cause } from "../cause";

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
} as const satisfies Cause;
