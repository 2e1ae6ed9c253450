import type { Cause } from "./cause";

export const relayDenied = {
  id: "relay-denied",
  owner: "recipient-admin",
  permanence: "permanent",
  reached: "reply",
  signatures: [
    { words: "Relay Access Denied", codes: ["5.4.1", "5.7.1"], generator: "Exchange Online, Postfix" },
    { words: "Reläåtkomst nekad", codes: ["5.4.1"], generator: "Exchange Online (Swedish)" },
    { words: "Unable to relay", codes: ["5.7.1"], generator: "Exchange" },
    { words: "relay not permitted", codes: [], generator: "Exim" },
    { words: "sorry, that domain isn't in my list of allowed rcpthosts", codes: ["5.7.1"], generator: "qmail" },
  ],
  phrases: [/relay(?:ing)? (?:access )?(?:is )?(?:denied|not (?:permitted|allowed)|prohibited)/i],
  codes: [],
  senderSteps: [{ id: "wait-for-dns" }, { id: "tell-recipient" }],
  adminSteps: [
    { id: "check-mx", side: "recipient", link: "microsoft-365-domains" },
    { id: "check-accepted-domain", side: "recipient", product: "exchange-online", command: "Get-AcceptedDomain -Identity '{recipientDomain}' | Format-List Name,DomainType", link: "accepted-domains" },
  ],
  why: ["not-responsible"],
  avoid: ["no-open-relay"],
  related: ["mx-misconfigured", "recipient-blocked-at-edge", "connection-timeout"],
  links: ["what-is-an-ndr"],
  sources: ["https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/non-delivery-reports-in-exchange-online"],
} as const satisfies Cause;
