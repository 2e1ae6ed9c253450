import type { Advice, Sources } from "../cause";

export const advice = {
  stops: "sender-service",
  senderSteps: [{ id: "tell-who-forwards" }, { id: "own-forwarding" }],
  adminSteps: [
    { id: "find-forwarding", side: "sender" },
    { id: "find-forwarding-online", side: "sender", product: "exchange-online", command: "Get-Mailbox -ResultSize Unlimited | Where-Object ForwardingSmtpAddress -like '*{recipient}' | Format-List Name,PrimarySmtpAddress", link: "exchange-admin-center" },
    { id: "read-policy", side: "sender", product: "exchange-online", command: "Get-HostedOutboundSpamFilterPolicy | Format-Table Name,AutoForwardingMode", link: "external-forwarding" },
    { id: "allow-named", side: "sender", product: "exchange-online" },
    { id: "remote-domain", side: "sender", product: "exchange-online", command: "Get-RemoteDomain | Format-Table DomainName,AutoForwardEnabled", link: "exchange-admin-center" },
  ],
  why: ["leak", "may-have-arrived"],
  avoid: ["no-detour"],
  adminAvoid: ["not-for-everyone"],
  related: ["forward-relay-pool-rejected", "direct-send-rejected", "mail-flow-rule-rejected"],
  links: ["external-forwarding", "what-is-an-ndr", "ndr-self-test"],
} as const satisfies Advice;

export const sources: Sources = ["https://learn.microsoft.com/defender-office-365/outbound-spam-policies-external-email-forwarding"];
