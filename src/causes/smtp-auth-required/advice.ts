import type { Advice, Sources } from "../cause";

export const advice = {
  stops: "answering-service",
  senderSteps: [{ id: "pass-on" }, { id: "check-sign-in" }, { id: "prove-password" }],
  adminSteps: [
    { id: "whose-server", side: "sender" },
    { id: "set-up-sign-in", side: "sender" },
    { id: "allow-smtp-auth", side: "sender", product: "exchange-online", command: "Get-TransportConfig | Format-List SmtpClientAuthenticationDisabled; Get-CASMailbox -Identity '{sender}' | Format-List SmtpClientAuthenticationDisabled", link: "devices-and-programs" },
    { id: "conditional-access", side: "sender", product: "exchange-online" },
    { id: "old-device", side: "sender", product: "exchange-online", command: "Get-TransportConfig | Format-List AllowLegacyTLSClients" },
    { id: "other-ways", side: "sender", product: "exchange-online", link: "devices-and-programs" },
    { id: "let-internet-in", side: "recipient" },
    { id: "receive-connector", side: "recipient", product: "exchange-server", command: "Get-ReceiveConnector | Format-List Identity,Bindings,RemoteIPRanges,PermissionGroups" },
  ],
  why: ["who-are-you", "what-fails", "foreign-server"],
  avoid: ["no-shared-password"],
  adminAvoid: ["no-mfa-off", "no-admin-password"],
  related: ["basic-auth-retired", "send-as-denied", "connector-attribution-failed", "direct-send-rejected", "restricted-recipient", "relay-denied"],
  links: ["ndr-5-7-57", "devices-and-programs", "ndr-5-7-1", "google-codes", "ndr-self-test"],
} as const satisfies Advice;

export const sources: Sources = [
  "https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/fix-error-code-5-7-57-in-exchange-online",
  "https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/fix-error-code-550-5-7-1-in-exchange-online",
  "https://learn.microsoft.com/exchange/troubleshoot/email-delivery/fix-issues-with-printers-scanners-and-lob-applications-that-send-email-using-off",
  "https://learn.microsoft.com/exchange/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages",
  "https://support.google.com/a/answer/3726730",
  "https://community.mimecast.com/s/article/email-security-cloud-gateway-mimecast-smtp-error-codes",
  "https://www.iana.org/assignments/smtp-enhanced-status-codes/smtp-enhanced-status-codes.xhtml",
];
