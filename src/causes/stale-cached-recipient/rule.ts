import type { Cause } from "../cause";

export const staleCachedRecipient = {
  id: "stale-cached-recipient",
  owner: "sender",
  permanence: "permanent",
  reached: "reply",
  signatures: [
    { words: "RESOLVER.ADR.ExRecipNotFound; Recipient not found by Exchange Legacy encapsulated email address lookup", codes: ["5.1.11"], generator: "Exchange Online" },
    { words: "RESOLVER.ADR.ExRecipNotFound; not found", codes: ["5.1.1"], generator: "Exchange" },
    { words: "RESOLVER.ADR.ExRecipNotFound", codes: ["5.1.1", "5.1.11"], generator: "Exchange" },
    { words: "RESOLVER.ADR.InvalidInSmtp", codes: ["5.1.0"], generator: "Exchange" },
    { words: "RESOLVER.ADR.ExInSmtp", codes: ["5.1.0"], generator: "Exchange" },
    { words: "RESOLVER.ADR.X500InSmtp", codes: ["5.1.0"], generator: "Exchange" },
    { words: "IMCEAEX-", codes: ["5.1.1"], generator: "Exchange Online" },
  ],
  phrases: [
    /\bIMCEA(?:EX|X500|INVALID)-.{0,80}/i,
    /\bencapsulated .{0,30}address inside an SMTP address\b/i,
    /\bExchange Legacy encapsulated\b/i,
    /\/o=.{1,100}\/ou=.{1,100}\/cn=Recipients\/cn=/i,
  ],
  codes: ["x.1.11"],
} as const satisfies Cause;
