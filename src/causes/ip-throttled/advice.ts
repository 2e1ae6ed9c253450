import type { Advice, Sources } from "../cause";

export const advice = {
  stops: "recipient-service",
  senderSteps: [{ id: "send-later", when: "lost" }, { id: "show-admin" }],
  adminSteps: [
    { id: "read-what-counts", side: "sender" },
    { id: "find-burst", side: "sender" },
    { id: "slow-down", side: "sender" },
    { id: "prove-origin", side: "sender", command: "Resolve-DnsName -Name '{senderDomain}' -Type TXT", link: "spf" },
    { id: "watch-reputation", side: "sender", link: "outlookcom-reputation" },
    { id: "read-queue", side: "sender", product: "exchange-server", command: "Get-Queue -Filter \"NextHopDomain -eq '{recipientDomain}'\" | Format-List Identity,Status,MessageCount,LastError" },
    { id: "own-filter", side: "recipient" },
    { id: "make-connector", side: "recipient", product: "exchange-online", command: "Get-InboundConnector | Format-List Name,Enabled,ConnectorType,SenderIPAddresses,TlsSenderCertificateName", link: "ndr-4-7-500" },
  ],
  why: ["held-back", "how-long"],
  avoid: ["no-resending"],
  adminAvoid: ["no-fast-tries", "no-default-domain"],
  related: ["ip-blocklisted", "microsoft-ip-blocked", "greylisted", "remote-system-unavailable", "recipient-rate-limited"],
  links: ["ndr-4-7-500", "outlookcom-reputation", "google-codes", "yahoo-codes"],
} as const satisfies Advice;

export const sources: Sources = [
  "https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/fix-error-code-451-4-7-500-699-asxxx-in-exchange-online",
  "https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online",
  "https://postmaster.live.com",
  "https://support.google.com/a/answer/3726730",
  "https://community.mimecast.com/s/article/email-security-cloud-gateway-mimecast-smtp-error-codes",
  "https://senders.yahooinc.com/smtp-error-codes",
  "https://support.apple.com/102322",
];
