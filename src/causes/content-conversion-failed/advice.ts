import type { Advice, Sources } from "../cause";

export const advice = {
  stops: "answering-service",
  senderSteps: [{ id: "plain-format" }, { id: "without-signature" }, { id: "show-admin" }],
  adminSteps: [
    { id: "no-inspection", side: "recipient", link: "cisco-firewall" },
    { id: "offered-features", side: "recipient" },
    { id: "own-firewall", side: "sender" },
    { id: "remote-domain", side: "sender", product: "exchange-online", command: "Get-RemoteDomain | Format-List Name,DomainName,ContentType,CharacterSet,TNEFEnabled", link: "exchange-admin-center" },
    { id: "remote-domain-server", side: "sender", product: "exchange-server", command: "Get-RemoteDomain | Format-List Name,DomainName,ContentType,CharacterSet,TNEFEnabled" },
  ],
  why: ["not-understood", "may-not-change", "hidden-by-firewall"],
  avoid: [],
  adminAvoid: [],
  related: ["bare-line-feed", "invalid-message-content", "message-not-rfc-compliant", "internationalized-address-unsupported"],
  links: ["cisco-firewall", "exchange-server-ndr", "what-is-an-ndr"],
} as const satisfies Advice;

export const sources: Sources = [
  "https://learn.microsoft.com/exchange/troubleshoot/mailflow/cannot-send-receive-email-behind-cisco-firewall",
  "https://www.iana.org/assignments/smtp-enhanced-status-codes/smtp-enhanced-status-codes.xhtml",
];
