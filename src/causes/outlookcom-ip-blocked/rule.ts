import type { Cause } from "../cause";

export const outlookcomIpBlocked = {
  id: "outlookcom-ip-blocked",
  owner: "sender-admin",
  permanence: "permanent",
  reached: "reply",
  signatures: [
    { words: "weren't sent. Please contact your Internet service provider since part of their network is on our block list", codes: ["5.7.1"], generator: "Outlook.com" },
    { words: "part of their network is on our block list", codes: ["5.7.1"], generator: "Outlook.com" },
    { words: "Mail rejected by Outlook.com for policy reasons", codes: [], generator: "Outlook.com" },
    { words: "Mail rejected by Windows Live Hotmail for policy reasons", codes: [], generator: "Hotmail" },
  ],
  phrases: [
    /\bon our block list \(S31[45]0\)/i,
    /\(S31[45]0\)/i,
    /\b(?:SC-00[1-4]|DY-00[12]|OU-00[12])\b/i,
    /\b(?:hotmail|outlook\.com|mail\.live\.com)\b.{0,120}\b(?:block ?list|policy reasons|blocked)\b/i,
  ],
  codes: [],
} as const satisfies Cause;
