import type { Advice, Sources } from "../cause";

export const advice = {
  stops: "recipient-service",
  senderSteps: [{ id: "ask-owner" }, { id: "write-person" }],
  adminSteps: [
    { id: "decide", side: "recipient" },
    { id: "mail-flow-settings", side: "recipient", product: "exchange-online", command: "Get-MailPublicFolder -Identity '{recipient}' | Format-List RequireSenderAuthenticationEnabled,AcceptMessagesOnlyFromSendersOrMembers", link: "exchange-admin-center" },
    { id: "read-permissions", side: "recipient", product: "exchange-online", command: "Get-MailPublicFolder -Identity '{recipient}' | Get-PublicFolder | Get-PublicFolderClientPermission | Format-Table User,AccessRights", link: "public-folder-mail" },
    { id: "add-create-items", side: "recipient", product: "exchange-online", link: "ndr-5-7-13" },
    { id: "settings-server", side: "recipient", product: "exchange-server", command: "Get-MailPublicFolder -Identity '{recipient}' | Format-List RequireSenderAuthenticationEnabled,AcceptMessagesOnlyFromSendersOrMembers" },
    { id: "permissions-server", side: "recipient", product: "exchange-server", command: "Get-MailPublicFolder -Identity '{recipient}' | Get-PublicFolder | Get-PublicFolderClientPermission | Format-Table User,AccessRights" },
    { id: "own-sender", side: "sender" },
  ],
  why: ["two-locks", "which-number"],
  avoid: [],
  adminAvoid: ["no-more-rights"],
  related: ["restricted-recipient", "restricted-group", "mailbox-disabled", "mailbox-full"],
  links: ["ndr-5-7-13", "public-folder-mail", "ndr-5-7-1", "ndr-self-test"],
} as const satisfies Advice;

export const sources: Sources = [
  "https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/fix-error-code-5-7-13-or-5-7-135-in-exchange-online",
  "https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/fix-error-code-550-5-7-1-in-exchange-online",
  "https://learn.microsoft.com/exchange/troubleshoot/public-folders/cannot-send-emails-to-mail-enabled-public-folder",
  "https://learn.microsoft.com/exchange/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages",
];
