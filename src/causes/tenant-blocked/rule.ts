import type { Cause } from "../cause";

export const tenantBlocked = {
  id: "tenant-blocked",
  owner: "sender-admin",
  permanence: "permanent",
  reached: "reply",
  signatures: [
    { words: "Access denied, tenant has exceeded threshold", codes: ["5.7.705"], generator: "Exchange Online" },
    { words: "Access denied, traffic not accepted from this IP", codes: ["5.7.708"], generator: "Exchange Online" },
  ],
  phrases: [
    /\btenant has (?:exceeded|reached) (?:its |the )?(?:\w{1,20} )?threshold\b/i,
    /\btenant (?:is|has been|was) (?:blocked|restricted|suspended|banned)\b/i,
    /\btraffic not accepted from this IP\b/i,
    // 5.7.703, 5.7.711 and 5.7.750 have their own meaning.
    /\b5\.7\.7(?!03|11|50)[0-4]\d\b.{0,60}/i,
  ],
  codes: ["x.7.705", "x.7.708"],
} as const satisfies Cause;
