import type { Cause } from "../cause";

export const tenantRecipientLimit = {
  id: "tenant-recipient-limit",
  owner: "sender-admin",
  permanence: "permanent",
  reached: "reply",
  signatures: [
    { words: "Your message can't be sent because your trial tenant has exceeded its daily limit for sending email to external recipients (tenant external recipient rate limit)", codes: ["5.7.232"], generator: "Exchange Online" },
    { words: "Your message can't be sent because your tenant exceeded its daily limit for sending email to external recipients (tenant external recipient rate limit)", codes: ["5.7.233"], generator: "Exchange Online" },
    { words: "exceeded its daily limit for sending email to external recipients", codes: ["5.7.232", "5.7.233"], generator: "Exchange Online" },
  ],
  phrases: [/\btenant external recipient rate limit\b/i, /\btenant (?:has )?(?:exceeded|reached) its (?:daily )?(?:\w{1,20} ){0,2}limit\b/i],
  codes: ["x.7.232", "x.7.233"],
} as const satisfies Cause;
