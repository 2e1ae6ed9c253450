import type { Cause } from "../cause";

export const senderAccountBlocked = {
  id: "sender-account-blocked",
  owner: "sender-admin",
  permanence: "permanent",
  reached: "reply",
  signatures: [
    { words: "Access denied, bad outbound sender AS(42004)", codes: ["5.1.8"], generator: "Exchange Online" },
    { words: "Access denied, bad outbound sender", codes: ["5.1.8"], generator: "Exchange Online" },
    { words: "bad outbound sender", codes: ["5.1.8"], generator: "Exchange Online" },
    { words: "STOREDRV.Submission.Exception:OutboundSpamException", codes: ["5.2.0"], generator: "Exchange Online" },
    { words: "WASCL UserAction verdict is not None", codes: ["5.2.0"], generator: "Outlook.com" },
    { words: "Access denied, spam abuse detected", codes: ["5.7.501"], generator: "Exchange Online" },
    { words: "Access denied, banned sender", codes: ["5.7.502", "5.7.503", "5.7.800"], generator: "Exchange Online" },
    { words: "Unusual sending activity detected", codes: ["5.4.6"], generator: "Zoho" },
    { pattern: /outgoing mail from "?[^"]{1,200}"? has been suspended/i, codes: [], generator: "cPanel" },
  ],
  phrases: [
    /\b(?:account|mailbox|user|sender|address)\b.{0,80}\b(?:blocked|suspended|disabled|restricted|locked|banned|barred|prohibited|prevented) from sending\b/i,
    /\boutgoing (?:e-?mails?|mails?|messages?) (?:from|for|by) .{1,120} (?:has been|have been|is|are|was) (?:suspended|disabled|blocked)\b/i,
    /\b(?:sender|sending|outbound|outgoing|smtp)(?: mail| e-?mail)?(?: account| user| access)? (?:has been |is |was )?(?:suspended|disabled|blocked|locked) (?:due to|because of|for) .{0,30}\b(?:spam|abuse|compromise|suspicious|unusual)/i,
    /\b(?:sending|sender(?:'s)?|your) (?:e?-?mail )?(?:account|mailbox) (?:may be |might be |appears to be |seems to be |has been |is |was )(?:suspended|compromised|hacked|hijacked)\b/i,
    /\b(?:bad|blocked) outbound sender\b/i,
    /\b(?:suspicious|unusual) (?:sending |outbound |outgoing )?activity\b.{0,60}\b(?:account|mailbox|sender|user)\b/i,
  ],
  codes: ["x.7.501", "x.7.502", "x.7.503", "x.7.800"],
} as const satisfies Cause;
