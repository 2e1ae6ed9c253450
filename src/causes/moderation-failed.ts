import type { Cause } from "./cause";

export const moderationFailed = {
  id: "moderation-failed",
  owner: "recipient-admin",
  permanence: "permanent",
  reached: "reply",
  signatures: [
    { words: "APPROVAL.InvalidExpiry; Cannot read expiry policy", codes: ["5.6.0"], generator: "Exchange Online" },
    { words: "APPROVAL.InvalidExpiry", codes: ["5.6.0"], generator: "Exchange Online" },
    { words: "APPROVAL.NotAuthorized", codes: [], generator: "Exchange" },
    { words: "RESOLVER.MT.", codes: [], generator: "Exchange" },
  ],
  phrases: [
    /\b(?:rejected|declined|denied|refused|disapproved) by (?:the |a |one of the |its )?(?:list(?:'s)? |group(?:'s)? )?moderators?\b/i,
    /\bmoderators? (?:has |have )?(?:rejected|declined|denied|refused|did(?: not|n't) (?:approve|respond|decide|answer))\b/i,
    /\b(?:approval|moderation) (?:request |period |time )?(?:has |was |is )?(?:expired|rejected|declined|denied|failed|timed out)\b/i,
    /\b(?:not|never|wasn't) approved by (?:the |a |any )?(?:list |group )?moderators?\b/i,
    /\b(?:requires?|needs?|awaits?|awaiting|waiting for|without) (?:the )?(?:moderator(?:'s)? approval|approval (?:by|of|from) (?:the |a )?(?:list |group )?moderators?)\b/i,
    /\b(?:no|missing) (?:valid )?(?:moderators?|arbitration mailbox)\b.{0,40}/i,
  ],
  codes: [],
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
  sources: [
    "https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/550-5-6-0-approval-invalidexpiry-cannot-read-expiry-poilcy-error",
    "https://learn.microsoft.com/exchange/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages",
  ],
} as const satisfies Cause;
