/** Every address a card may link to. The name a person reads is `links.<id>` in each locale's ui.json. */
export const links = {
  "what-is-an-ndr": "https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online",
  "exchange-server-ndr": "https://learn.microsoft.com/exchange/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages",
  "ndr-self-test": "https://aka.ms/PillarEmailNDR",
  "dns-basics": "https://www.rfc-editor.org/rfc/rfc5321",
  "connectivity-analyzer": "https://testconnectivity.microsoft.com/tests/o365",

  "microsoft-365-domains": "https://admin.microsoft.com",
  "microsoft-365-users": "https://admin.microsoft.com",
  "service-health": "https://admin.microsoft.com",
  "accepted-domains": "https://admin.exchange.microsoft.com",
  "exchange-admin-center": "https://admin.exchange.microsoft.com",
  "message-trace": "https://admin.exchange.microsoft.com/#/messagetrace",
  "exchange-online-addresses": "https://aka.ms/o365endpoints",
  "mailbox-size-test": "https://aka.ms/PillarMailboxSize",

  "hybrid-wizard": "https://aka.ms/HybridWizard",
  "hybrid-routing": "https://learn.microsoft.com/exchange/mail-flow-best-practices/use-connectors-to-configure-mail-flow/use-connectors-to-configure-mail-flow",
  "hybrid-certificate": "https://learn.microsoft.com/exchange/troubleshoot/email-delivery/cannot-receive-mail-with-new-certificate",
  "spf": "https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/fix-error-code-5-7-23-in-exchange-online",

  "ndr-4-4-7": "https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/fix-error-code-550-4-4-7-in-exchange-online",
  "ndr-5-0-350": "https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/fix-error-code-550-5-0-350-in-exchange-online",
  "ndr-5-1-1": "https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/fix-error-code-550-5-1-1-through-5-1-20-in-exchange-online",
  "ndr-5-1-10": "https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/fix-error-code-550-5-1-10-in-exchange-online",
  "ndr-5-4-1": "https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/fix-error-code-550-5-4-1",
  "ndr-5-7-1": "https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/fix-error-code-550-5-7-1-in-exchange-online",
  "ndr-5-7-124": "https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/fix-error-code-5-7-124-in-exchange-online",
  "ndr-5-7-133": "https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/fix-error-code-5-7-133-in-exchange-online",
  "ndr-5-7-193": "https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/550-5-7-193-when-external-users-send-to-microsoft-365-group",
  "old-exchange-address": "https://learn.microsoft.com/exchange/troubleshoot/email-delivery/imceaex-ndr",
  "group-closed-to-outsiders": "https://learn.microsoft.com/exchange/troubleshoot/mailflow/external-user-cannot-send-email-to-distribution-group",
  "group-mailbox-full": "https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/ndr-received-send-emails-microsoft365-groups",
  "public-folder-full": "https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/cannot-send-mail-mepf",
  "large-messages": "https://learn.microsoft.com/exchange/troubleshoot/mailflow/error-19738-send-large-email-outlook-mac",
} as const satisfies Record<string, `https://${string}`>;

export type LinkId = keyof typeof links;
