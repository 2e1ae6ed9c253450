import type { Cause } from "./cause";

export const microsoftIpBlocked = {
  id: "microsoft-ip-blocked",
  owner: "sender-admin",
  permanence: "permanent",
  reached: "reply",
  signatures: [
    { words: "To request removal from this list, forward this message to delist@microsoft.com", codes: ["5.7.511"], generator: "Exchange Online", owner: "provider" },
    { words: "To request removal from this list please forward this message to delist@", codes: [], generator: "Exchange Online" },
    { words: "To request removal from this list please visit https://sender.office.com", codes: [], generator: "Exchange Online" },
    { words: "blocked using Blocklist 1; To request removal from this list please forward this message to delist@", codes: ["5.7.1"], generator: "Exchange Online" },
    { words: "Access denied, banned sending IP", codes: [], generator: "Exchange Online" },
    { words: "Access denied, banned sender", codes: ["5.7.511"], generator: "Exchange Online", owner: "provider" },
  ],
  phrases: [
    /\bdelist@(?:messaging\.)?microsoft\.com\b/i,
    /\bsender\.office\.com\b/i,
    /\bbanned sending IP\b/i,
    /\bblocked using (?:Block ?list \d{1,3}|FBLW\d{1,3})\b/i,
    /\b5\.7\.6(?:0[6-9]|[1-4]\d)\b.{0,60}/i,
  ],
  codes: ["x.7.511", "x.7.606"],
  senderSteps: [{ id: "show-admin" }, { id: "other-way" }, { id: "send-again", when: "lost" }],
  adminSteps: [
    { id: "clean-first", side: "sender" },
    { id: "use-portal", side: "sender", link: "delist" },
    { id: "write-to-microsoft", side: "sender" },
    { id: "send-test", side: "sender" },
    { id: "tell-sender", side: "recipient" },
  ],
  why: ["refused-by-microsoft", "how-banned"],
  avoid: [],
  adminAvoid: ["not-outlook-form", "not-before-clean"],
  related: ["outlookcom-ip-blocked", "blocked-by-recipient-org", "ip-blocklisted", "ip-throttled", "recipient-blocked-at-edge", "sender-account-blocked"],
  links: ["delist-portal", "delist", "ndr-5-7-1", "what-is-an-ndr"],
  sources: [
    "https://learn.microsoft.com/defender-office-365/external-senders-use-the-delist-portal-to-unblock-yourself",
    "https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/fix-error-code-550-5-7-1-in-exchange-online",
    "https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online",
  ],
} as const satisfies Cause;
