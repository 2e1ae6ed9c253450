import type { Cause } from "./cause";

export const directSendRejected = {
  id: "direct-send-rejected",
  owner: "sender-admin",
  permanence: "permanent",
  reached: "reply",
  signatures: [
    { words: "TenantInboundAttribution; Direct Send not allowed for this organization from unauthorized sources", codes: ["5.7.68"], generator: "Exchange Online" },
    { words: "Direct Send not allowed for this organization", codes: ["5.7.68"], generator: "Exchange Online" },
  ],
  phrases: [
    /\bdirect send (?:is |was |has been )?(?:not (?:allowed|permitted|accepted|supported|enabled)|blocked|rejected|disabled|refused|prohibited)\b(?: (?:by|for|in|at) .{0,40})?/i,
    /\b(?:reject(?:s|ed|ing)?|block(?:s|ed|ing)?|(?:not|n't) (?:allow|accept|permit)|disallow(?:s|ed)?) direct send\b/i,
    /\bTenantInboundAttribution\b.{0,20}\bdirect send\b/i,
  ],
  codes: ["x.7.68"],
  senderSteps: [{ id: "tell-who-runs-it" }, { id: "check-forwarding" }],
  adminSteps: [
    { id: "find-source", side: "sender" },
    { id: "sign-in-instead", side: "sender", link: "devices-and-programs" },
    { id: "read-switch", side: "recipient", product: "exchange-online", command: "Get-OrganizationConfig | Format-List RejectDirectSend", link: "direct-send" },
    { id: "add-connector", side: "recipient", product: "exchange-online", command: "Get-InboundConnector | Format-List Name,Enabled,SenderDomains,SenderIPAddresses,TlsSenderCertificateName", link: "exchange-admin-center" },
    { id: "stop-gap", side: "recipient", product: "exchange-online", command: "Set-OrganizationConfig -RejectDirectSend $false" },
  ],
  why: ["own-name-from-outside", "who-does-it"],
  avoid: [],
  adminAvoid: ["no-leaving-it-off"],
  related: ["connector-attribution-failed", "smtp-auth-required", "external-forwarding-blocked", "spf-fail"],
  links: ["direct-send", "devices-and-programs", "ndr-self-test"],
  sources: ["https://techcommunity.microsoft.com/blog/exchange/introducing-more-control-over-direct-send-in-exchange-online/4408790"],
} as const satisfies Cause;
