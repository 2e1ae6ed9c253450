import type { Cause } from "../cause";

export const exchangeAuthFailed = {
  id: "exchange-auth-failed",
  owner: "recipient-admin",
  permanence: "depends",
  reached: "reply",
  // 5.3.3 and 5.7.3 are used for other faults too, so the code is part of the words that alone would say little.
  signatures: [
    { words: "Cannot achieve Exchange Server authentication", codes: ["x.7.3"], generator: "Exchange Server" },
    { words: "Temporary authentication failure", codes: ["4.7.0"], generator: "Exchange Server" },
    { words: "5.3.3 Unrecognized command", codes: ["5.3.3"], generator: "Exchange Server" },
    { words: "5.7.3 Not Authorized", codes: ["5.7.3"], generator: "Exchange Server" },
  ],
  phrases: [
    /\bexchange server authentication\b.{0,60}\b(?:failed|required|not|unsuccessful)\b/i,
    /\b(?:failed|unable|cannot|could not) (?:to )?(?:achieve|negotiate|complete|perform) (?:exchange|X-EXPS|kerberos|GSSAPI|server-to-server)\b/i,
    /\bX-EXPS\b.{0,80}\b(?:failed|failure|not supported|unrecognized)\b/i,
  ],
  unless: /\bauthentication (?:server|backend|daemon)\b|\bMessage classification\b|\bSASL\b/i,
  codes: [],
} as const satisfies Cause;
