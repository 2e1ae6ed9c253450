import type { Cause } from "./cause";

export const backscatter = {
  id: "backscatter",
  owner: "nobody",
  permanence: "permanent",
  reached: "reply",
  signatures: [],
  phrases: [
    /\b(?:BATV|PRVS)\b.{0,40}\b(?:fail(?:ed|s|ure)?|invalid|missing|expired|required|error|bad|not (?:valid|found))\b/i,
    /\b(?:invalid|missing|expired|bad|no|without)(?: a)?(?: valid)? (?:BATV|PRVS|bounce (?:address )?(?:tag|signature|verification))\b/i,
    /\b(?:bounce|message|mail|e-?mail)\b.{0,60}\b(?:we|you|I|user|address|mailbox) (?:never|did not|didn't) (?:send|sent)\b/i,
  ],
  unless: /backscatterer|\bblocked using\b/i,
  codes: [],
  senderSteps: [{ id: "look-in-sent" }, { id: "delete-report" }, { id: "strange-mail" }],
  adminSteps: [
    { id: "trace-sender", side: "sender" },
    { id: "trace-sender-online", side: "sender", product: "exchange-online", command: "Get-MessageTraceV2 -SenderAddress '{sender}' -StartDate (Get-Date).ToUniversalTime().AddDays(-9) -EndDate (Get-Date).ToUniversalTime()", link: "message-trace" },
    { id: "protect-domain", side: "sender", command: "Resolve-DnsName -Name '_dmarc.{senderDomain}' -Type TXT", link: "spf" },
    { id: "quiet-server", side: "recipient" },
  ],
  why: ["forged", "goes-by-itself"],
  avoid: ["no-answer", "no-unblocking"],
  adminAvoid: [],
  related: ["sender-account-blocked", "dmarc-fail", "spam-content-rejected"],
  links: ["ndr-5-1-1", "ndr-5-1-10", "spf"],
  sources: [
    "https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/fix-error-code-550-5-1-1-through-5-1-20-in-exchange-online",
    "https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/fix-error-code-550-5-1-10-in-exchange-online",
  ],
} as const satisfies Cause;
