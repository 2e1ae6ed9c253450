import type { Cause } from "../cause";

export const insufficientResources = {
  id: "insufficient-resources",
  owner: "recipient-admin",
  permanence: "temporary",
  reached: "reply",
  signatures: [
    { words: "STOREDRV; disk is full", codes: ["4.3.1"], generator: "Exchange Server" },
    { words: "Message failed to be replicated: insufficient system resource", codes: ["4.4.24"], generator: "Exchange Online", owner: "nobody" },
    { words: "Insufficient system resources", codes: ["4.3.1"], generator: "Exchange Server" },
    { words: "Insufficient system storage", codes: ["x.3.1"], generator: "Postfix" },
    { words: "Mail system full", codes: ["x.3.1"], generator: "any server" },
    { words: "space shortage, please try later", codes: [], generator: "Exim" },
    { words: "Insufficient disk space; try again later", codes: ["4.4.5"], generator: "sendmail" },
    { words: "qq write error or disk full (#4.3.0)", codes: ["4.3.0"], generator: "qmail" },
    { words: "out of memory (#4.3.0)", codes: ["4.3.0"], generator: "qmail" },
  ],
  phrases: [
    /\binsufficient (?:system |server |disk |free )?(?:resources?|storage(?: space)?|disk space|space|memory)\b/i,
    /\b(?:no space left(?: on device)?|(?:ran |running )?out of (?:disk |free |storage )?space|not enough (?:disk |free |storage )?space|(?:low|short) (?:on|of) (?:disk )?space)\b/i,
    /\b(?:disk|file ?system|spool|partition)(?: is| was)? full\b/i,
    /\b(?:(?:out of|low on|not enough|insufficient) memory|cannot allocate memory|memory allocation failed)\b/i,
    /\b(?:system|server|spool|queue)(?:'s)? (?:disk |storage )?(?:is )?full\b/i,
    /\b(?:system|server) (?:resources|storage)\b.{0,30}\b(?:exhausted|exceeded|low|unavailable)\b/i,
  ],
  // One mailbox without room is another matter than a server without room.
  unless: /\bquota\b|\b(?:mailbox|inbox|user|account|recipient)(?:'s)? (?:is |has |storage |disk |size )?(?:full|over|limit|out of)|\b(?:mailbox|inbox|user|account|recipient)\b.{0,40}\b(?:has|have) (?:insufficient|not enough|no) |\b(?:space|storage|resources) (?:left )?(?:for|in|on|of) (?:the |this )?(?:recipient|user|mailbox|account|inbox)/i,
  codes: ["x.3.1", "x.4.24"],
} as const satisfies Cause;
