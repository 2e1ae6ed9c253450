import type { Cause } from "../cause";

export const unableToRoute = {
  id: "unable-to-route",
  owner: "sender-admin",
  permanence: "depends",
  reached: "reply",
  signatures: [
    { words: "ROUTING.NoNextHop; unable to route", codes: ["x.4.4"], generator: "Exchange" },
    { words: "ROUTING.NoNextHop", codes: ["x.4.4"], generator: "Exchange" },
    { words: "ROUTING.NoConnectorForAddressType", codes: ["x.4.4", "5.1.2"], generator: "Exchange" },
    { words: "NONSMTPGW", codes: ["4.4.4"], generator: "Exchange" },
    { words: "expired in unreachable destination queue", codes: ["4.4.7"], generator: "Exchange Server" },
    { words: "There is currently no route to the mailbox database", codes: ["4.4.7"], generator: "Exchange Server" },
    { words: "Invalid X.400 address", codes: ["5.1.2"], generator: "Exchange Server" },
    { words: "5.4.4 Invalid arguments", codes: ["5.4.4"], generator: "Exchange Server" },
    { words: "No route found to", codes: [], generator: "HCL Domino" },
    { words: "No valid route to", codes: [], generator: "OpenSMTPD" },
  ],
  phrases: [
    /\b(?:unable|not able|failed|impossible) to (?:route|find (?:a|any) route)\b/i,
    /\b(?:can ?not|can't|could ?n[o']t)(?: be)? rout(?:e|ed)\b/i,
    /\bno (?:valid |mail |known |delivery )?route (?:is |was )?(?:found|available|defined|configured|known|to (?:the |this |that )?(?:domain|destination|address|recipient))\b/i,
    /\bno (?:(?:matching|suitable|send|mail|available) )?connector\b.{0,40}\b(?:for|to|found)\b/i,
    /\bunreachable destination queue\b/i,
    /\b(?:no|unknown|invalid) next[ -]hop\b|\bno transport (?:found |available |defined )?(?:for|to)\b/i,
    /\bnetwork or routing status\b/i,
  ],
  unless: /\bunroute?able (?:address|mail domain)\b/i,
  codes: ["x.4.4"],
} as const satisfies Cause;
