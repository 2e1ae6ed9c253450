import type { Advice, Sources } from "../cause";

export const advice = {
  stops: "recipient-service",
  senderSteps: [{ id: "call-recipient" }, { id: "pass-on-facts" }, { id: "send-again", when: "lost" }],
  adminSteps: [
    { id: "find-entry", side: "recipient" },
    { id: "personal-list", side: "recipient" },
    { id: "tenant-list", side: "recipient", product: "exchange-online", command: "Get-TenantAllowBlockListItems -ListType Sender -Block | Format-List Value,ExpirationDate,Notes" },
    { id: "address-list", side: "recipient", product: "exchange-online", command: "Get-HostedConnectionFilterPolicy | Format-List Name,IPBlockList" },
    { id: "server-lists", side: "recipient", product: "exchange-server", command: "Get-SenderFilterConfig | Format-List Enabled,BlockedSenders,BlockedDomains,BlockedDomainsAndSubdomains; Get-IPBlockListEntry" },
    { id: "address-or-server", side: "sender" },
  ],
  why: ["own-decision", "how-listed", "too-strict"],
  avoid: ["no-other-address"],
  adminAvoid: ["no-delisting"],
  related: ["microsoft-ip-blocked", "tenant-block-list", "sender-rejected", "restricted-recipient", "ip-blocklisted"],
  links: ["what-is-an-ndr", "mimecast-codes", "google-codes"],
} as const satisfies Advice;

export const sources: Sources = [
  "https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online",
  "https://support.google.com/a/answer/3726730",
  "https://community.mimecast.com/s/article/email-security-cloud-gateway-mimecast-smtp-error-codes",
  "https://www.postfix.org/bounce.5.html",
];
