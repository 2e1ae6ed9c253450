import type { Cause } from "../cause";

export const tooManyRecipients = {
  id: "too-many-recipients",
  owner: "sender",
  permanence: "depends",
  reached: "reply",
  signatures: [
    { words: "RESOLVER.ADR.RecipLimit; too many recipients", codes: ["5.5.3"], generator: "Exchange Online" },
    { words: "RESOLVER.ADR.RecipLimit", codes: ["5.5.3"], generator: "Exchange" },
    { words: "your message has too many recipients", codes: ["x.5.3"], generator: "Google" },
    { words: "too many recipients for this sender", codes: ["5.5.3"], generator: "Google" },
    { words: "452 Too many recipients", codes: [], generator: "Mimecast, Exim", owner: "sender-admin" },
    { words: "Too many recipients", codes: ["x.5.3"], generator: "Exchange, Postfix, sendmail" },
  ],
  phrases: [
    /\btoo many (?:recipients|addressees|addresses|receivers|destinations|RCPTs?|(?:envelope|message|mail|e-?mail|To|Cc|Bcc) (?:recipients|addresses))\b/i,
    /\b(?:recipients?|addressees?|RCPT)\b.{0,20}\b(?:limit|count|number|maximum)\b.{0,30}\b(?:exceed(?:s|ed)?|reached|over|too (?:high|large|big))\b/i,
    /\b(?:exceed(?:s|ed|ing)?|over|more than|reached|above)\b.{0,40}\b(?:number|limit|count|maximum|max)\b.{0,20}\b(?:recipients?|addressees|RCPTs?)\b/i,
    /\b(?:number|count|amount) of (?:envelope |message )?(?:recipients|addressees|addresses|RCPTs?)\b.{0,40}\b(?:exceed(?:s|ed)?|too (?:high|large|big|many)|limit|over|above|larger than|more than)\b/i,
    /\b(?:more than|no more than|at most|only|up to|maximum of|max|limited to|limit of) \d{1,5} (?:recipients|addressees|addresses|RCPTs?)\b/i,
    /\b(?:max(?:imum)?|limit(?:ed)?|exceed(?:s|ed)?)\b.{0,30}\b(?:recipients|addressees|RCPTs?) (?:per|in (?:one|a single|a|this)) (?:single )?(?:message|mail|e-?mail|session|connection|transaction|envelope|delivery)\b/i,
    /\bmax(?:imum)? (?:number of )?(?:recipients?|RCPTs?)(?: (?:limit|count|number))?(?: (?:has been|was|is))? (?:exceeded|reached|over)\b/i,
    /\brecipients? over (?:the )?limit\b/i,
  ],
  // So many in an hour or a day: that is an allowance, not one message.
  unless: /\b(?:per (?:hour|day|minute|month)|hourly|daily|today|this (?:hour|day|month)|24[ -]h(?:ou)?rs?|(?:last|past) (?:\d{1,3} )?(?:hours?|days?|minutes?)|rate[- ]?limit|quota|sending limit|tenant)\b|\brecipients (?:received|from)\b|\binvalid recipients\b|\bunknown recipients\b/i,
  codes: ["x.5.3"],
} as const satisfies Cause;
