import type { Cause } from "../cause";

export const unknown = {
  id: "unknown",
  owner: "sender-admin",
  permanence: "depends",
  reached: "fallback",
  signatures: [],
  phrases: [],
  codes: [],
} as const satisfies Cause;
