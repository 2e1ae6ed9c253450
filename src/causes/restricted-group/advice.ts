import type { Advice, Sources } from "../cause";

export const advice = {
  stops: "recipient-service",
  senderSteps: [{ id: "ask-owner" }, { id: "write-to-members" }, { id: "join-group" }],
  adminSteps: [
    { id: "open-or-add", side: "recipient" },
    { id: "delivery-management", side: "recipient", product: "exchange-online", command: "Get-DistributionGroup -Identity '{recipient}' | Format-List RequireSenderAuthenticationEnabled,AcceptMessagesOnlyFromSendersOrMembers", link: "exchange-admin-center" },
    { id: "microsoft-365-group", side: "recipient", product: "exchange-online", command: "Set-UnifiedGroup -Identity '{recipient}' -RequireSenderAuthenticationEnabled $false", link: "ndr-5-7-193" },
    { id: "group-on-server", side: "recipient", product: "exchange-server", command: "Get-DistributionGroup -Identity '{recipient}' | Format-List RequireSenderAuthenticationEnabled,AcceptMessagesOnlyFromSendersOrMembers" },
    { id: "own-application", side: "sender" },
  ],
  why: ["closed-by-default", "which-number"],
  avoid: [],
  adminAvoid: ["not-to-everyone"],
  related: ["restricted-recipient", "restricted-public-folder", "mail-flow-rule-rejected", "recipient-not-found"],
  links: ["ndr-5-7-133", "ndr-5-7-124", "ndr-5-7-193", "ndr-self-test"],
} as const satisfies Advice;

export const sources: Sources = [
  "https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/fix-error-code-5-7-124-in-exchange-online",
  "https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/fix-error-code-5-7-133-in-exchange-online",
  "https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/550-5-7-193-when-external-users-send-to-microsoft-365-group",
  "https://www.iana.org/assignments/smtp-enhanced-status-codes/smtp-enhanced-status-codes.xhtml",
];
