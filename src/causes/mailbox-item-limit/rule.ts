import type { Cause } from "../cause";

export const mailboxItemLimit = {
  id: "mailbox-item-limit",
  owner: "recipient",
  permanence: "permanent",
  reached: "reply",
  signatures: [
    { words: "mailbox busy; STOREDRV.Deliver.Exception:StoragePermanentException.MapiExceptionMaxObjsExceeded", codes: ["4.3.2", "5.3.2"], generator: "Exchange Online" },
    { words: "STOREDRV.Deliver.Exception:StoragePermanentException.MapiExceptionMaxObjsExceeded", codes: ["4.3.2", "5.2.0"], generator: "Exchange Online" },
    { words: "STOREDRV.Deliver.Exception:QuotaExceededException.MapiExceptionShutoffQuotaExceeded", codes: ["5.2.0"], generator: "Exchange Online", owner: "recipient-admin" },
    { words: "Too many messages in the mailbox", codes: ["x.2.2"], generator: "Dovecot" },
  ],
  phrases: [
    /\bMapiExceptionMaxObjsExceeded\b/i,
    /\b(?:folder|mailbox|inbox)\b.{0,60}\b(?:maximum|max\.?|limit of|too many) (?:allowed )?(?:number of |count of )?(?:items|objects|messages)\b/i,
    /\btoo many (?:items|objects|messages) (?:are )?(?:already )?(?:stored )?in (?:the |this |your )?(?:recipient's |user's )?(?:mailbox|folder|inbox)\b/i,
    /\b(?:mailbox |folder )?(?:message|item) count (?:quota|limit) (?:is |has been |was )?(?:exceeded|reached)\b/i,
    /\bRecoverable Items\b.{0,60}\b(?:quota|full|limit|exceeded)\b/i,
  ],
  unless: /STOREDRV\.Submission|\bper (?:hour|day|minute|connection|session)\b/i,
  codes: [],
} as const satisfies Cause;
