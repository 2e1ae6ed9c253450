import type { Advice, Sources } from "../cause";

export const advice = {
  stops: "recipient-service",
  suspect: "address",
  senderSteps: [{ id: "read-new-address" }, { id: "ask-new-address" }, { id: "replace-old" }],
  adminSteps: [
    { id: "clean-lists", side: "sender" },
    { id: "look-for-object", side: "recipient", product: "exchange-online", command: "Get-EXORecipient -Identity '{recipient}' | Format-List Name,RecipientTypeDetails,EmailAddresses", link: "exchange-admin-center" },
    { id: "keep-address", side: "recipient" },
    { id: "auto-reply", side: "recipient" },
  ],
  why: ["once-here", "people-move"],
  avoid: ["not-again"],
  adminAvoid: [],
  related: ["recipient-not-found", "mailbox-disabled", "recipient-address-invalid"],
  links: ["apple-codes", "what-is-an-ndr"],
} as const satisfies Advice;

export const sources: Sources = [
  "https://www.rfc-editor.org/rfc/rfc5321",
  "https://support.apple.com/102322",
  "https://www.iana.org/assignments/smtp-enhanced-status-codes/smtp-enhanced-status-codes.xhtml",
];
