import type { Cause } from "../cause";

export const tenantBlockList = {
  id: "tenant-block-list",
  owner: "sender-admin",
  permanence: "permanent",
  reached: "reply",
  signatures: [{ words: "are blocked by your organization using Tenant Allow Block List", codes: ["5.7.703"], generator: "Exchange Online" }],
  phrases: [/\bblocked by your organi[sz]ation\b/i, /\bTenant Allow ?\/? ?Block Lists?\b/i],
  codes: ["x.7.703"],
} as const satisfies Cause;
