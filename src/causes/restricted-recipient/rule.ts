import type { Cause } from "../cause";

export const restrictedRecipient = {
  id: "restricted-recipient",
  owner: "recipient-admin",
  permanence: "permanent",
  reached: "reply",
  signatures: [
    { words: "Sender was not authenticated by organization", codes: ["5.7.12"], generator: "Exchange Online" },
    { words: "Sender was not authenticated for mailbox", codes: ["5.7.134"], generator: "Exchange Online" },
    { words: "Sender was not authenticated", codes: ["5.7.136"], generator: "Exchange Online" },
    { words: "RESOLVER.RST.SenderNotAuthenticatedForMailbox", codes: ["5.7.134"], generator: "Exchange Online" },
    { words: "RESOLVER.RST.RestrictedToRecipientsPermission", codes: ["5.7.129"], generator: "Exchange Online" },
    { words: "RESOLVER.RST.AuthRequired; authentication required", codes: ["5.7.1"], generator: "Exchange" },
    { words: "RESOLVER.RST.AuthRequired", codes: ["5.7.1"], generator: "Exchange" },
    { words: "RESOLVER.RST.NotAuthorized; not authorized", codes: ["5.7.1"], generator: "Exchange" },
    { words: "RESOLVER.RST.NotAuthorized", codes: ["5.7.1"], generator: "Exchange" },
    { words: "You do not have permission to send to this recipient", codes: ["5.7.1"], generator: "Exchange Server" },
    { words: "Delivery not authorized", codes: ["x.7.1"], generator: "Exchange" },
    // The code is part of the words: Exchange Online says the same under 5.4.1 and means an address it doesn't know.
    { pattern: /\b5\.7\.1 .{0,330}: Recipient address rejected: Access denied\b/i, codes: ["5.7.1"], generator: "Postfix" },
  ],
  phrases: [
    /\b55\d <[^<>]{1,254}>: recipient address rejected: access denied\b/i,
    /\b(?:delivery|sending|access) to this (?:recipient|address|mailbox|user) is restricted\b/i,
    /\b(?:not|isn't|aren't) (?:allowed|permitted|authori[sz]ed) to (?:send|mail|write|deliver|e-?mail)(?: (?:e-?)?(?:mails?|messages?))?(?: directly)? to (?:<?[^\s<>@]{1,64}@|(?:this|that|the) (?:e-?mail )?(?:recipient|user|address|mailbox|person|account)\b)/i,
    /\b(?:recipient|user|mailbox|address|account)\b.{0,60}\b(?:only (?:accepts?|receives?|allows?|takes?)|(?:accepts?|receives?|allows?|takes?) (?:e-?mails? |mails? |messages? )?only)\b.{0,20}\bfrom (?:\w{1,12} )?(?:authenticated|internal|local|authori[sz]ed|known|approved|certain|specific|trusted|selected|inside|within|members)\b/i,
    /\bexternal (?:e-?mails?|mails?|messages?|senders?) (?:is |are )?(?:not (?:accepted|allowed|permitted)|rejected|refused) (?:for|by|at|to) (?:this|that|the) (?:recipient|user|address|mailbox)\b/i,
    /\b(?:recipient|user|mailbox|address|account)\b.{0,60}\b(?:does not|doesn't|do not|cannot|can't|may not|will not|not) (?:accept|receive|accepting|receiving) (?:e-?)?(?:mails?|messages?)? ?from (?:external|outside|unauthenticated|anonymous|the internet|non-?local)\b/i,
    /\b(?:for|restricted to) (?:internal|local) (?:use|senders?|mail|delivery|users?)(?: only)?\b/i,
    /\b(?:no|(?:do|does)(?: not|n't) have|lacks?) permissions? to (?:send|mail|write|deliver)(?: (?:e-?)?(?:mails?|messages?))? to (?:this|that|the) (?:recipient|user|address|mailbox|person)\b/i,
    /\brestricted (?:recipient|mailbox)\b/i,
    /\bexternal senders? (?:is |are )?not (?:permitted|allowed|accepted)\b/i,
  ],
  unless: /\bpublic folder\b|\brelay(?:ing)?\b|\bon behalf\b/i,
  codes: ["x.7.129", "x.7.134", "x.7.136"],
} as const satisfies Cause;
