import type { Cause } from "../cause";

export const restrictedPublicFolder = {
  id: "restricted-public-folder",
  owner: "recipient-admin",
  permanence: "permanent",
  reached: "reply",
  signatures: [
    { words: "Sender was not authenticated for public folder", codes: ["5.7.13", "5.7.135"], generator: "Exchange Online" },
    { words: "RESOLVER.RST.AuthRequired; authentication required [Stage: CreateMessage]", codes: ["5.7.1"], generator: "Exchange Online" },
    { words: "STOREDRV.AuthenticationRequiredForPublicFolder", codes: ["5.7.13"], generator: "Exchange Online" },
    { words: "AuthenticationRequiredForPublicFolder", codes: ["5.7.13", "5.7.135"], generator: "Exchange Online" },
  ],
  phrases: [
    /\b(?:not (?:authenticated|authori[sz]ed|allowed|permitted)|no permissions?|(?:do|does)(?: not|n't) have (?:the )?permissions?|insufficient permissions?)\b.{0,60}\bpublic folder\b/i,
    /\bpublic folder\b.{0,80}\b(?:requires? (?:sender )?authentication|only accepts?|does(?: not|n't) accept (?:e-?mail|mail|messages?|anonymous)|is restricted|not (?:authenticated|authori[sz]ed|allowed|permitted))\b/i,
  ],
  unless: /\b(?:quota|over limit|folder is full)\b/i,
  codes: ["x.7.135"],
} as const satisfies Cause;
