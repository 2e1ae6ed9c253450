import type { Cause } from "../cause";

export const bareLineFeed = {
  id: "bare-line-feed",
  owner: "recipient-admin",
  permanence: "permanent",
  reached: "reply",
  signatures: [
    { words: "SMTPSEND.BareLinefeedsAreIllegal; message contains bare linefeeds, which cannot be sent via DATA", codes: ["5.6.11", "5.6.2"], generator: "Exchange Online" },
    { words: "SMTPSEND.BareLinefeedsAreIllegal", codes: ["5.6.11", "5.6.2"], generator: "Exchange" },
    { words: "5.6.11 Invalid characters", codes: ["5.6.11"], generator: "Exchange Online" },
    { words: "Error: bare <LF> received", codes: ["5.5.2"], generator: "Postfix" },
    { words: "docs/smtplf.html", codes: [], generator: "qmail" },
    { words: "Message contains bare newlines", codes: ["5.6.0"], generator: "Cyrus" },
  ],
  phrases: [
    /\b(?:bare|naked|lone|stray|isolated|illegal|unexpected) ?(?:<(?:LF|CR|NL)>|(?:LF|CR)s?\b|line ?feeds?\b|new ?lines?\b|carriage returns?\b)/i,
    /\b(?:<?LF>?|<?CR>?|line ?feeds?|new ?lines?|carriage returns?) (?:without|not (?:preceded|followed) by|and no) (?:an? )?(?:preceding |following )?(?:<?CR\b|<?LF\b|carriage return|line ?feed)/i,
    /\b(?:ends?|ended|terminated?|delimited|delimiter|endings?|separated)\b.{0,24}\b(?:CR ?\/?LF|<CR><LF>|carriage return|(?:bare )?LF only)/i,
    /\b(?:invalid|illegal|improper|wrong|bad|incorrect|non-?standard) (?:line (?:ending|termination|terminator|delimiter|break)s?|end[- ]of[- ]line)\b/i,
  ],
  codes: ["x.6.11"],
} as const satisfies Cause;
