import type { Advice, Sources } from "../cause";

export const advice = {
  stops: "sender-service",
  senderSteps: [{ id: "choose-from", when: "lost" }, { id: "pick-from-book", when: "lost" }, { id: "ask-for-right" }, { id: "send-with-right", when: "lost" }],
  adminSteps: [
    { id: "same-address", side: "sender" },
    { id: "grant-send-as", side: "sender", product: "exchange-online", command: "Get-RecipientPermission -Identity '{sender}' | Format-Table Trustee,AccessRights", link: "send-as" },
    { id: "grant-send-as-server", side: "sender", product: "exchange-server", command: "Get-Mailbox -Identity '{sender}' | Get-ADPermission | Where-Object ExtendedRights -like '*Send-As*' | Format-Table User,ExtendedRights" },
    { id: "device-address", side: "sender", product: "exchange-online", link: "devices-and-programs" },
    { id: "verify-at-service", side: "sender" },
  ],
  why: ["signed-in-as-other", "full-access", "old-entry"],
  avoid: ["no-borrowed-password"],
  adminAvoid: ["no-shared-password"],
  related: ["smtp-auth-required", "sender-account-blocked", "unregistered-sender-domain"],
  links: ["send-as", "devices-and-programs", "message-could-not-be-sent", "ndr-self-test"],
} as const satisfies Advice;

export const sources: Sources = [
  "https://learn.microsoft.com/exchange/troubleshoot/email-delivery/fix-issues-with-printers-scanners-and-lob-applications-that-send-email-using-off",
  "https://learn.microsoft.com/exchange/troubleshoot/mailflow/cannot-send-email-with-full-access",
  "https://learn.microsoft.com/exchange/troubleshoot/outlook-issues/this-message-could-not-be-sent-error-when-sending-emails",
  "https://learn.microsoft.com/exchange/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages",
  "https://docs.aws.amazon.com/ses/latest/dg/notification-contents.html",
];
