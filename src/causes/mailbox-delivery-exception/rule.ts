import type { Cause } from "../cause";

export const mailboxDeliveryException = {
  id: "mailbox-delivery-exception",
  owner: "recipient-admin",
  permanence: "depends",
  reached: "reply",
  signatures: [
    { words: "STOREDRV.Deliver.Exception:ObjectNotFoundException.MapiExceptionNotFound", codes: ["5.2.0"], generator: "Exchange Online" },
    { words: "STOREDRV.Deliver.Exception:DelegateUserValidationException", codes: ["5.2.0"], generator: "Exchange Online", owner: "recipient" },
    { words: "STOREDRV.Deliver.Exception:UserWithoutFederatedProxyAddressException", codes: ["5.2.0"], generator: "Exchange Online" },
    { pattern: /\bSTOREDRV\.Deliver\.Exception:/i, codes: ["x.2.0", "x.3.0", "x.3.2", "x.3.3"], generator: "Exchange Online" },
    { words: "STOREDRV.Deliver: Missing or bad StoreDriver MDB properties", codes: ["5.3.2"], generator: "Exchange Server" },
    { words: "Missing or bad StoreDriver MDB properties", codes: ["5.3.2"], generator: "Exchange Server" },
    { words: "Internal error occurred. Refer to server log for more information", codes: ["4.2.0", "4.3.0"], generator: "Dovecot" },
    { words: "Other or undefined mailbox status", codes: ["x.2.0"], generator: "any server" },
  ],
  phrases: [
    /\bSTOREDRV\.Deliver[.:;].{0,60}\bexception\b/i,
    /\bcannot (?:update|open|append to) (?:the )?(?:mailbox|maildir|mail ?file)\b(?!.{0,200}\b(?:too large|quota|no space|disk full|exclusive access)\b)/i,
    /\b(?:maildir|mailbox) delivery failed\b(?!.{0,200}\b(?:too large|quota|no space|disk full)\b)/i,
    /\b(?:failed|unable|can't|could not|couldn't) (?:to )?(?:open|create|write(?: to)?|access) (?:the )?(?:(?:user|user's|recipient's) )?(?:mailbox|maildir|mail ?(?:file|folder|directory)|output file)\b(?!.{0,200}\b(?:too large|quota|no space|disk full)\b)/i,
    /\bmailbox (?:is )?(?:corrupt(?:ed)?|damaged|being (?:moved|migrated))\b/i,
    /^(?:x-unix; )?temporary failure\.?$/i,
  ],
  unless: /STOREDRV\.Submission|QuotaExceeded|AccountDisabledException|AuthenticationRequiredForPublicFolder|MaxObjsExceeded/i,
  codes: [],
} as const satisfies Cause;
