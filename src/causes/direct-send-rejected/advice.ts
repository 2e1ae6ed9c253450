import type { Advice, Sources } from "../cause";

export const advice = {
  stops: "recipient-service",
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
} as const satisfies Advice;

export const sources: Sources = ["https://techcommunity.microsoft.com/blog/exchange/introducing-more-control-over-direct-send-in-exchange-online/4408790"];
