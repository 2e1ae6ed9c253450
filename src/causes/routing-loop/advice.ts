import type { Advice, Sources } from "../cause";

export const advice = {
  stops: "internet",
  senderSteps: [{ id: "stop-forwarding" }, { id: "tell-recipient" }],
  adminSteps: [
    { id: "read-headers", side: "recipient", link: "header-analyzer" },
    { id: "find-forwarding", side: "recipient", product: "exchange-online", command: "Get-Recipient -Identity '{recipient}' | Format-List RecipientType,ExternalEmailAddress; Get-Mailbox -Identity '{recipient}' | Format-List ForwardingAddress,ForwardingSmtpAddress; Get-InboxRule -Mailbox '{recipient}' | Format-List Name,Enabled,ForwardTo,RedirectTo" },
    { id: "domain-type", side: "recipient", product: "exchange-online", command: "Get-AcceptedDomain | Where-Object DomainName -eq '{recipientDomain}' | Format-List Name,DomainName,DomainType", link: "accepted-domains" },
    { id: "connectors", side: "recipient", product: "exchange-online", command: "Get-OutboundConnector | Format-List Name,Enabled,ConnectorType,RecipientDomains,SmartHosts,UseMXRecord,RouteAllMessagesViaOnPremises", link: "hybrid-wizard" },
    { id: "public-folders", side: "recipient", product: "exchange-online", command: "Get-OrganizationConfig | Format-List PublicFoldersEnabled,RemotePublicFolderMailboxes", link: "public-folder-mail" },
    { id: "send-connectors", side: "recipient", product: "exchange-server", command: "Get-SendConnector | Format-List Name,AddressSpaces,SmartHosts,Fqdn; Get-AcceptedDomain | Format-List DomainName,DomainType" },
    { id: "own-rules", side: "sender" },
  ],
  why: ["round-and-round", "usual-reasons", "which-number"],
  avoid: ["not-again"],
  adminAvoid: ["no-higher-limit"],
  related: ["mx-misconfigured", "system-misconfigured", "recipient-object-misconfigured"],
  links: ["ndr-5-4-6", "hybrid-routing", "public-folder-mail", "ndr-self-test"],
} as const satisfies Advice;

export const sources: Sources = [
  "https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/fix-error-code-5-4-6-through-5-4-20-in-exchange-online",
  "https://learn.microsoft.com/exchange/security-and-compliance/mail-flow-rules/mail-flow-rule-actions",
  "https://learn.microsoft.com/exchange/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages",
  "https://learn.microsoft.com/exchange/dsns-and-ndrs-in-exchange-2013-exchange-2013-help",
  "https://support.google.com/a/answer/3726730",
  "https://community.mimecast.com/s/article/email-security-cloud-gateway-mimecast-smtp-error-codes",
  "https://www.postfix.org/bounce.5.html",
];
