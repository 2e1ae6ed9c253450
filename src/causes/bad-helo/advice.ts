import type { Advice, Sources } from "../cause";

export const advice = {
  stops: "recipient-service",
  senderSteps: [{ id: "show-admin" }, { id: "other-way" }, { id: "send-again", when: "lost" }],
  adminSteps: [
    { id: "see-name", side: "sender" },
    { id: "full-name", side: "sender" },
    { id: "send-connector", side: "sender", product: "exchange-server", command: "Get-SendConnector | Format-List Name,Fqdn,AddressSpaces" },
    { id: "which-machine", side: "sender" },
    { id: "loosen-check", side: "recipient" },
  ],
  why: ["greeting", "how-wrong"],
  avoid: [],
  adminAvoid: ["not-their-name"],
  related: ["reverse-dns-missing", "protocol-error", "ip-blocklisted"],
  links: ["what-is-an-ndr", "postfix-bounces", "google-codes"],
} as const satisfies Advice;

export const sources: Sources = [
  "https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online",
  "https://support.google.com/a/answer/3726730",
  "https://www.postfix.org/bounce.5.html",
  "https://www.rfc-editor.org/rfc/rfc5321",
];
