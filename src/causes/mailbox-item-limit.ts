import type { Cause } from "./cause";

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
  senderSteps: [{ id: "tell-them" }, { id: "resend-later", when: "lost" }],
  adminSteps: [
    { id: "which-limit", side: "recipient" },
    { id: "count-items", side: "recipient", product: "exchange-online", command: "Get-MailboxFolderStatistics -Identity '{recipient}' | Sort-Object ItemsInFolder -Descending | Select-Object -First 10 FolderPath,ItemsInFolder", link: "ndr-mailbox-busy" },
    { id: "hidden-folder", side: "recipient", product: "exchange-online", command: "Get-MailboxFolderStatistics -Identity '{recipient}' -FolderScope RecoverableItems | Format-Table Name,FolderAndSubfolderSize,ItemsInFolder" },
    { id: "review-holds", side: "recipient", product: "exchange-online", command: "Get-Mailbox -Identity '{recipient}' | Format-List LitigationHoldEnabled,InPlaceHolds,RetainDeletedItemsFor,ArchiveStatus,AutoExpandingArchiveEnabled" },
    { id: "count-items-server", side: "recipient", product: "exchange-server", command: "Get-MailboxFolderStatistics -Identity '{recipient}' | Sort-Object ItemsInFolder -Descending | Select-Object -First 10 FolderPath,ItemsInFolder" },
    { id: "keep-it-empty", side: "recipient" },
  ],
  why: ["not-the-size", "two-limits"],
  avoid: ["no-waiting"],
  adminAvoid: ["not-the-quota"],
  related: ["mailbox-full", "mailbox-busy", "mailbox-delivery-exception"],
  links: ["ndr-mailbox-busy", "exchange-online-limits", "what-is-an-ndr", "ndr-self-test"],
  sources: [
    "https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online",
    "https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/remote-server-returned-mailbox-busy",
  ],
} as const satisfies Cause;
