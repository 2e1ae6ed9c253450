import type { Advice, Sources } from "../cause";

export const advice = {
  stops: "recipient-service",
  senderSteps: [{ id: "ask-recipient" }, { id: "other-address" }, { id: "sign-in-first" }],
  adminSteps: [
    { id: "decide", side: "recipient" },
    { id: "delivery-restriction", side: "recipient", product: "exchange-online", command: "Get-Mailbox -Identity '{recipient}' | Format-List RequireSenderAuthenticationEnabled,AcceptMessagesOnlyFromSendersOrMembers,RejectMessagesFromSendersOrMembers", link: "exchange-admin-center" },
    { id: "mail-user", side: "recipient", product: "exchange-online", command: "Get-MailUser -Identity '{recipient}' | Format-List RequireSenderAuthenticationEnabled,AcceptMessagesOnlyFromSendersOrMembers", link: "ndr-5-7-136" },
    { id: "disabled-account", side: "recipient", product: "exchange-online" },
    { id: "restriction-server", side: "recipient", product: "exchange-server", command: "Get-Mailbox -Identity '{recipient}' | Format-List RequireSenderAuthenticationEnabled,AcceptMessagesOnlyFromSendersOrMembers,RejectMessagesFromSendersOrMembers" },
    { id: "own-application", side: "sender" },
  ],
  why: ["closed-mailbox", "which-number"],
  avoid: ["no-safe-senders"],
  adminAvoid: ["not-spam-list"],
  related: ["restricted-group", "restricted-public-folder", "recipient-blocked-at-edge", "blocked-by-recipient-org", "smtp-auth-required", "relay-denied"],
  links: ["ndr-5-7-134", "ndr-5-7-136", "ndr-5-7-12", "ndr-self-test"],
} as const satisfies Advice;

export const sources: Sources = [
  "https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/fix-error-code-550-5-7-1-in-exchange-online",
  "https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/fix-error-code-5-7-12-in-exchange-online",
  "https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/fix-error-code-5-7-134-in-exchange-online",
  "https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/fix-error-code-5-7-136-in-exchange-online",
  "https://learn.microsoft.com/exchange/dsns-and-ndrs-in-exchange-2013-exchange-2013-help",
  "https://learn.microsoft.com/exchange/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages",
  "https://www.postfix.org/bounce.5.html",
];
