import type { Cause } from "../cause";

export const unknown = {
  id: "unknown",
  owner: "sender-admin",
  permanence: "depends",
  reached: "fallback",
  signatures: [],
  phrases: [],
  codes: [],
  advice: () => import(/* webpackChunkName: "advice-unknown", webpackExports: ["advice"] */ "./advice"),
} as const satisfies Cause;
