import type { Cause } from "./cause";

export const remoteGenericError = {
  id: "remote-generic-error",
  owner: "recipient-admin",
  permanence: "depends",
  reached: "reply",
  isCatchAll: true,
  // No words of its own: "Remote server returned an error" stands around the reply that counts, and whatever that says goes first.
  signatures: [],
  phrases: [
    /^[45]\d\d[ -](?:[45]\.[035]\.0 )?(?:error: )?transaction (?:has )?failed\.?(?: [[(][\w.:=#-]{1,80}[\])])?(?: \(in reply to [^()]{1,60}\))?$/i,
    /^[45]\d\d[ -](?:[45]\.[035]\.0 )?(?:permanent|other|unknown|undefined|unspecified|general|generic) (?:failure|error|undefined status|status)\.?(?: \(in reply to [^()]{1,60}\))?$/i,
    /^5\d\d[ -](?:5\.[035]\.0 )?(?:your |the |this )?(?:message|mail|e-?mail|delivery|transmission)(?: was| has been| is)? (?:rejected|refused|not accepted|failed|denied|undeliverable)\.?(?: [[(][\w.:=#-]{1,80}[\])])?(?: \(in reply to [^()]{1,60}\))?$/i,
    /^5\d\d[ -](?:5\.[035]\.0 )?(?:an )?(?:internal|internal server|server|system|unexpected) error(?: occurred)?\.?(?: \(in reply to [^()]{1,60}\))?$/i,
    /^5\d\d[ -](?:5\.3\.0 )?mail server permanently rejected message\b/i,
  ],
  codes: ["5.0.350"],
  senderSteps: [{ id: "ask-recipient" }, { id: "send-short-test" }, { id: "show-admin" }],
  adminSteps: [
    { id: "read-inner-words", side: "sender" },
    { id: "trace-message", side: "sender", product: "exchange-online", command: "Get-MessageTraceV2 -SenderAddress '{sender}' -RecipientAddress '{recipient}' -StartDate (Get-Date).ToUniversalTime().AddDays(-9) -EndDate (Get-Date).ToUniversalTime()", link: "message-trace" },
    { id: "track-message", side: "sender", product: "exchange-server", command: "Get-TransportService | Get-MessageTrackingLog -MessageId '{messageId}' | Format-List Timestamp,ServerHostname,EventId,RecipientStatus" },
    { id: "search-log", side: "recipient" },
    { id: "search-trace", side: "recipient", product: "exchange-online", command: "Get-MessageTraceV2 -SenderAddress '{sender}' -RecipientAddress '{recipient}' -StartDate (Get-Date).ToUniversalTime().AddDays(-9) -EndDate (Get-Date).ToUniversalTime()", link: "message-trace" },
  ],
  why: ["no-reason", "wrapping"],
  avoid: [],
  adminAvoid: ["no-ticket"],
  related: ["policy-rejected", "spam-content-rejected", "recipient-not-found", "sender-rejected", "message-headers-too-large", "attachment-blocked"],
  links: ["ndr-5-0-350", "what-is-an-ndr", "ndr-self-test"],
  sources: [
    "https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/fix-error-code-550-5-0-350-in-exchange-online",
    "https://www.rfc-editor.org/rfc/rfc5321",
    "https://support.google.com/a/answer/3726730",
    "https://community.mimecast.com/s/article/email-security-cloud-gateway-mimecast-smtp-error-codes",
  ],
} as const satisfies Cause;
