import type { Cause } from "../cause";

export const encryptionFailed = {
  id: "encryption-failed",
  owner: "sender-admin",
  permanence: "depends",
  reached: "reply",
  signatures: [{ words: "Message classification was not recognized", codes: [], generator: "Exchange" }],
  phrases: [
    /\bsecurity (?:conversion required but not possible|features (?:are )?not supported)\b/i,
    /\bcryptographic (?:failure|error|algorithm (?:is )?(?:not supported|unsupported))\b/i,
    /\bmessage (?:integrity (?:check )?(?:failure|failed|error)|classification (?:is |was )?(?:not recogni[sz]ed|unknown|invalid))\b/i,
    /\b(?:unable|could not|couldn't|cannot|can't|failed|failure|error) (?:to |in |while |when )?(?:be )?(?:en|de)crypt(?:ed|ing|ion)?\b/i,
    /\b(?:en|de)cryption (?:of (?:the |this |your )?(?:message|mail|e-?mail|content) )?(?:has |was )?(?:failed|failure|error|not possible|unsuccessful)\b/i,
    /\b(?:S\/MIME|OpenPGP|PGP|GPG|rights[- ]manage(?:ment|d)|IRM|RMS|sensitivity label)\b.{0,60}\b(?:fail(?:s|ed|ure)?|error|not (?:supported|allowed|permitted|accepted|recogni[sz]ed|possible|found|available)|missing|invalid|could not|cannot|unable)\b/i,
    /\b(?:no|missing) (?:valid |public |usable |suitable )?(?:encryption |S\/MIME |PGP )?(?:keys?|certificates?)(?: (?:was |were |is |are )?(?:found|available|known))? (?:for|of) (?:the |this |all |any )?(?:recipient|addressee|<)/i,
    /\bcannot (?:scan|read|check|open) (?:an? |the |this )?encrypted (?:message|mail|e-?mail)s?\b|\bencrypted (?:messages?|mails?|e-?mails?)\b.{0,40}\b(?:not (?:allowed|accepted|permitted|supported)|rejected|refused|blocked)\b/i,
  ],
  unless: /\b(?:TLS|STARTTLS|SSL|DKIM|DMARC|DANE|MTA-?STS|handshake)\b/i,
  codes: ["x.7.6", "x.7.7"],
} as const satisfies Cause;
