import type { Cause } from "./cause";

export const mxMisconfigured = {
  id: "mx-misconfigured",
  owner: "recipient-admin",
  permanence: "depends",
  reached: "reply",
  signatures: [
    { words: "SMTPSEND.DNS.MxLoopback", codes: [], generator: "Exchange Server" },
    { words: "lowest numbered MX record points to local host", codes: [], generator: "Exim" },
    { words: "all relevant MX records point to non-existent hosts", codes: [], generator: "Exim" },
    { words: "the incorrect hostname used for inbounds", codes: [], generator: "Mimecast" },
    { words: "mail loops back to me (MX problem?)", codes: [], generator: "sendmail" },
    { words: "Although I'm listed as a best-preference MX or A for that host", codes: ["5.4.6"], generator: "qmail" },
  ],
  phrases: [/\bMX (?:records?|list) .{0,60}\bpoints? (?:back )?to (?:local|non-?existent|itself)\b/i],
  codes: [],
  senderSteps: [{ id: "wait-for-change" }, { id: "tell-recipient" }],
  adminSteps: [
    { id: "ask-dns-host", side: "recipient", command: "Resolve-DnsName -Name '{recipientDomain}' -Type MX", link: "dns-basics" },
    { id: "copy-microsoft-value", side: "recipient", product: "exchange-online", link: "microsoft-365-domains" },
    { id: "keep-one", side: "recipient", product: "exchange-online" },
    { id: "domain-active", side: "recipient" },
    { id: "test-mail", side: "recipient", link: "connectivity-analyzer" },
    { id: "wait-for-spread", side: "recipient" },
    { id: "prove-it", side: "sender", command: "Resolve-DnsName -Name '{recipientDomain}' -Type MX" },
  ],
  why: ["what-mx-is", "how-wrong", "spreading"],
  avoid: [],
  adminAvoid: ["no-second-mx", "no-fixed-route"],
  related: ["relay-denied", "connection-timeout", "recipient-not-found"],
  links: ["what-is-an-ndr", "hybrid-routing", "ndr-self-test"],
  sources: [
    "https://learn.microsoft.com/exchange/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages",
    "https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/fix-error-code-550-4-4-7-in-exchange-online",
    "https://community.mimecast.com/s/article/email-security-cloud-gateway-mimecast-smtp-error-codes",
    "https://www.exim.org/",
  ],
} as const satisfies Cause;
