import type { Advice, Sources } from "../cause";

export const advice = {
  stops: "sender-service",
  suspect: "address",
  senderSteps: [{ id: "clear-suggestion" }, { id: "new-message" }, { id: "meeting-attendee" }, { id: "download-address-book" }],
  adminSteps: [
    { id: "own-recipient", side: "sender" },
    { id: "who-changed", side: "recipient" },
    { id: "convert-address", side: "recipient", link: "old-exchange-address" },
    { id: "add-x500", side: "recipient", product: "exchange-online", command: "Get-Recipient -ResultSize Unlimited | Where-Object EmailAddresses -like 'X500:*' | Format-List Name,EmailAddresses", link: "old-exchange-address" },
    { id: "add-x500-server", side: "recipient", product: "exchange-server", link: "old-exchange-address" },
    { id: "hybrid-delegates", side: "recipient", product: "exchange-online", link: "delegate-meeting-updates" },
    { id: "shared-domain", side: "recipient", product: "exchange-online", command: "Get-AcceptedDomain | Format-Table Name,DomainName,DomainType", link: "ndr-not-in-directory" },
  ],
  why: ["internal-address", "the-mark"],
  avoid: ["not-again"],
  adminAvoid: ["no-recreating"],
  related: ["recipient-not-found", "recipient-object-misconfigured"],
  links: ["old-exchange-address", "ndr-not-in-directory", "delegate-meeting-updates", "ndr-self-test"],
} as const satisfies Advice;

export const sources: Sources = [
  "https://learn.microsoft.com/exchange/troubleshoot/calendars/550-5111-ndr-delegate-sends-update-meeting",
  "https://learn.microsoft.com/exchange/troubleshoot/email-delivery/imceaex-ndr",
  "https://learn.microsoft.com/exchange/troubleshoot/email-delivery/ndr/exrecipnotfound-ndr",
  "https://learn.microsoft.com/exchange/mail-flow/non-delivery-reports-and-bounce-messages/non-delivery-reports-and-bounce-messages",
];
