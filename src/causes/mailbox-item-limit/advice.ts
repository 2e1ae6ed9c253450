import type { Advice, Sources } from "../cause";

export const advice = {
  stops: "recipient",
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
} as const satisfies Advice;

export const sources: Sources = [
  "https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online",
  "https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/remote-server-returned-mailbox-busy",
];
