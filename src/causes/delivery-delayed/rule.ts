import type { Cause } from "../cause";

export const deliveryDelayed = {
  id: "delivery-delayed",
  owner: "nobody",
  permanence: "temporary",
  reached: "delay",
  // A report's action says that it is a delay; words that a refusal could also carry would only mislead.
  signatures: [],
  phrases: [],
  codes: [],
} as const satisfies Cause;
