import type { Cause } from "../cause";

export const contentConversionFailed = {
  id: "content-conversion-failed",
  owner: "recipient-admin",
  permanence: "permanent",
  reached: "reply",
  signatures: [
    { words: "Body type not supported by Remote Host", codes: ["5.6.1"], generator: "Exchange Server" },
    { words: "M2MCVT.StorageError", codes: ["5.6.0"], generator: "Exchange" },
    { words: "ConversionFailedException", codes: ["5.6.0"], generator: "Exchange" },
    { words: "Cannot send 8-bit data to 7-bit destination", codes: ["5.6.3"], generator: "sendmail" },
    { words: "improper use of 8-bit data in message header", codes: ["5.6.0"], generator: "Postfix", owner: "sender" },
    { words: "improper use of 8-bit data in message body", codes: ["5.6.0"], generator: "Postfix" },
    { words: "Message contains non-ASCII characters in headers", codes: ["5.6.0"], generator: "Cyrus" },
  ],
  phrases: [
    /\b(?:8BITMIME|BINARYMIME|8-?bit (?:MIME|data|content|characters?|text|message|body))\b.{0,60}\b(?:not (?:supported|allowed|accepted|permitted|available)|unsupported|(?:not|(?:do|does|did|is|are|was)n't) support|improper|required|disabled|illegal|invalid)\b/i,
    /\b(?:not (?:support|accept|allow|offer|advertise|capable of)|(?:do|does|did)n't (?:support|accept|allow|offer)|unsupported|improper use of|requires?|invalid|illegal|cannot (?:send|convert))\b.{0,30}\b(?:8BITMIME|BINARYMIME|8-?bit)\b/i,
    /\bnon-?ASCII (?:characters?|data|text|content|bytes?)\b(?!.{0,30}\b(?:address|mailbox|local[- ]?part|recipient|sender)\b)/i,
    /\b(?:content|message|format|MIME|body) conversion\b.{0,40}\b(?:fail(?:s|ed|ure)?|error|prohibited|not (?:supported|possible|allowed)|required)\b/i,
    /\bconversion (?:required (?:and|but) (?:prohibited|not supported)|failed|with loss performed)\b/i,
    /\b(?:media|body|content) (?:type |encoding )?(?:is )?not supported\b/i,
    /\bnot capable of selected features\b/i,
    /\b(?:storage )?error in content conversion\b/i,
    /\bheaders?\b.{0,40}\b(?:8-?bit|non-?ASCII)\b|\b(?:8-?bit|non-?ASCII)\b.{0,40}\bheaders?\b/i,
  ],
  unless: /\b(?:security|encryption) conversion\b|\bSMTPUTF8\b|\bcontent[- ]type\b.{0,40}\bnot (?:allowed|permitted)\b/i,
  codes: ["x.6.1", "x.6.2", "x.6.3", "x.6.4", "x.6.5"],
} as const satisfies Cause;
