import type { Advice, Sources } from "../cause";

export const advice = {
  stops: "recipient",
  senderSteps: [{ id: "send-once-more", when: "lost" }, { id: "meeting-request" }, { id: "pass-on" }],
  adminSteps: [
    { id: "read-exception", side: "recipient" },
    { id: "switch-off-clutter", side: "recipient", product: "exchange-online", command: "Set-Clutter -Identity '{recipient}' -Enable $false", link: "ndr-mapi-not-found" },
    { id: "renew-delegates", side: "recipient", product: "exchange-online", link: "ndr-5-2-0-meetings" },
    { id: "check-move", side: "recipient", product: "exchange-online", command: "Get-MoveRequestStatistics -Identity '{recipient}' | Format-List DisplayName,Status,PercentComplete" },
    { id: "trace-message", side: "recipient", product: "exchange-online", command: "Get-MessageTraceV2 -SenderAddress '{sender}' -RecipientAddress '{recipient}' -StartDate (Get-Date).ToUniversalTime().AddDays(-9) -EndDate (Get-Date).ToUniversalTime()", link: "message-trace" },
    { id: "check-database", side: "recipient", product: "exchange-server", command: "Get-MailboxDatabase -Status | Format-Table Name,Server,Mounted" },
  ],
  why: ["store-refused", "which-exception", "temporary-or-final"],
  avoid: [],
  adminAvoid: ["no-recreating"],
  related: ["mailbox-full", "mailbox-item-limit", "mailbox-disabled", "restricted-public-folder", "mailbox-busy"],
  links: ["ndr-mapi-not-found", "ndr-5-2-0-meetings", "what-is-an-ndr", "ndr-self-test"],
} as const satisfies Advice;

export const sources: Sources = [
  "https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/mapiexceptionnotfound-ndr",
  "https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr-5-2-0-when-sending-meeting-invites",
  "https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online",
  "https://learn.microsoft.com/exchange/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages",
];
