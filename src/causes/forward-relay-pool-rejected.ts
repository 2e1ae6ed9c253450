import type { Cause } from "./cause";

export const forwardRelayPoolRejected = {
  id: "forward-relay-pool-rejected",
  owner: "sender-admin",
  permanence: "permanent",
  reached: "reply",
  signatures: [{ words: "Remote server returned not permitted to relay", codes: ["5.7.367"], generator: "Exchange Online" }],
  phrases: [
    /\bremote server returned (?:that it (?:is|was) )?not (?:permitted|allowed) to relay\b/i,
    /\bRegularRelayOutboundPool\b/i,
    /\b(?:from|through|via|by) (?:the |Microsoft's |Microsoft )?relay pool\b/i,
  ],
  codes: ["x.7.367"],
  senderSteps: [{ id: "ask-who-forwards" }, { id: "send-direct" }, { id: "tell-admin" }],
  adminSteps: [
    { id: "find-who-forwards", side: "sender" },
    { id: "trace-pool", side: "sender", product: "exchange-online", command: "Get-MessageTraceV2 -RecipientAddress '{recipient}' -StartDate (Get-Date).ToUniversalTime().AddDays(-9) -EndDate (Get-Date).ToUniversalTime()", link: "message-trace" },
    { id: "enhanced-filtering", side: "sender", product: "exchange-online", link: "ndr-5-7-367" },
    { id: "own-domain", side: "sender", product: "exchange-online", link: "accepted-domains" },
    { id: "sign-at-source", side: "sender", command: "Resolve-DnsName -Name '{senderDomain}' -Type TXT", link: "spf" },
  ],
  why: ["relay-pool", "comes-and-goes"],
  avoid: [],
  adminAvoid: ["no-allow-addresses"],
  related: ["external-forwarding-blocked", "relay-denied", "spf-fail"],
  links: ["ndr-5-7-367", "spf", "ndr-self-test"],
  sources: ["https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/forwarded-message-rejected-5-7-367-ndr"],
} as const satisfies Cause;
