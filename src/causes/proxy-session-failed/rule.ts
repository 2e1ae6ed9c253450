import type { Cause } from "../cause";

export const proxySessionFailed = {
  id: "proxy-session-failed",
  owner: "recipient-admin",
  permanence: "temporary",
  reached: "wrapper",
  signatures: [
    { words: "Proxy session setup failed on Frontend with", codes: ["4.7.0", "4.4.101"], generator: "Exchange" },
    { words: "Primary target IP address responded with", codes: ["4.4.0"], generator: "Exchange" },
    { words: "Temporary server error. Please try again later. PRX", codes: ["4.7.0"], generator: "Exchange Online" },
    { words: "Temporary server error. Please try again later PRX", codes: ["4.7.0"], generator: "Exchange Online" },
    { words: "Temporary server error. Please try again later. ATTR", codes: ["4.7.0"], generator: "Exchange Online" },
    { words: "4.7.0 Temporary server error. Please try again later ATTR", codes: ["4.7.0"], generator: "Exchange Online" },
  ],
  phrases: [
    /\bproxy session (?:setup )?failed\b/i,
  ],
  codes: ["x.4.101"],
} as const satisfies Cause;
