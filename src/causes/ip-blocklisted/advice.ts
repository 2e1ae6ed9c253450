import type { Advice, Sources } from "../cause";

export const advice = {
  stops: "recipient-service",
  senderSteps: [{ id: "show-admin" }, { id: "other-way" }, { id: "send-again", when: "lost" }],
  adminSteps: [
    { id: "look-up", side: "sender", link: "spamhaus" },
    { id: "microsoft-address", side: "sender", product: "exchange-online" },
    { id: "check-pool", side: "sender", product: "exchange-online", command: "Get-MessageTraceV2 -SenderAddress '{sender}' -RecipientAddress '{recipient}' -StartDate (Get-Date).ToUniversalTime().AddDays(-9) -EndDate (Get-Date).ToUniversalTime()", link: "message-trace" },
    { id: "stop-cause", side: "sender" },
    { id: "ask-removal", side: "sender" },
    { id: "let-in", side: "recipient" },
    { id: "allowed-addresses", side: "recipient", product: "exchange-online", command: "Get-InboundConnector | Format-List Name,Enabled,SenderDomains,SenderIPAddresses", link: "allow-list-block" },
    { id: "own-resolver", side: "recipient" },
  ],
  why: ["on-a-list", "how-listed", "not-listed"],
  avoid: [],
  adminAvoid: ["no-paying", "no-new-address"],
  related: ["microsoft-ip-blocked", "outlookcom-ip-blocked", "ip-throttled", "policy-rejected", "spam-content-rejected", "blocked-by-recipient-org"],
  links: ["spamhaus", "barracuda-removal", "proofpoint", "talos", "cloudmark", "symantec"],
} as const satisfies Advice;

export const sources: Sources = [
  "https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/unable-to-relay-blocked-by-allow-list",
  "https://support.google.com/a/answer/3726730",
  "https://community.mimecast.com/s/article/email-security-cloud-gateway-mimecast-smtp-error-codes",
  "https://senders.yahooinc.com/smtp-error-codes",
  "https://support.apple.com/102322",
  "https://ipcheck.proofpoint.com/",
  "https://www.barracudacentral.org/lookups",
  "https://www.talosintelligence.com/reputation_center",
  "https://check.spamhaus.org/",
  "https://www.postfix.org/bounce.5.html",
];
