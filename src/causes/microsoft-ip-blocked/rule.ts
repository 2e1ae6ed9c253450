import type { Cause } from "../cause";

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
} as const satisfies Cause;
