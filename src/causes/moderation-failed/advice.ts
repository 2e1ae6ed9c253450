import type { Advice, Sources } from "../cause";

export const advice = {
  stops: "recipient",
  senderSteps: [{ id: "ask-for-approval", when: "delayed" }, { id: "ask-moderator", when: "lost" }, { id: "shorten", when: "lost" }, { id: "send-when-agreed", when: "lost" }],
  adminSteps: [
    { id: "read-word", side: "recipient" },
    { id: "who-moderates", side: "recipient", product: "exchange-online", command: "Get-DistributionGroup -Identity '{recipient}' | Format-List ModerationEnabled,ModeratedBy,BypassModerationFromSendersOrMembers,ManagedBy", link: "exchange-admin-center" },
    { id: "expiry-tag", side: "recipient", product: "exchange-online", command: "Enable-OrganizationCustomization; New-RetentionPolicyTag -IsDefaultModeratedRecipientsPolicyTag -Name TagforModeration -AgeLimitForRetention 2", link: "ndr-5-6-0-approval" },
    { id: "arbitration", side: "recipient", product: "exchange-server", command: "Get-Mailbox -Arbitration | Format-List Name,Database,IsValid" },
    { id: "who-moderates-server", side: "recipient", product: "exchange-server", command: "Get-DistributionGroup -Identity '{recipient}' | Format-List ModerationEnabled,ModeratedBy,ArbitrationMailbox" },
  ],
  why: ["needs-a-yes", "machinery"],
  avoid: ["no-way-round"],
  adminAvoid: [],
  related: ["restricted-group", "mail-flow-rule-rejected", "restricted-recipient"],
  links: ["ndr-5-6-0-approval", "exchange-server-ndr", "ndr-self-test"],
} as const satisfies Advice;

export const sources: Sources = [
  "https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/550-5-6-0-approval-invalidexpiry-cannot-read-expiry-poilcy-error",
  "https://learn.microsoft.com/exchange/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages",
];
