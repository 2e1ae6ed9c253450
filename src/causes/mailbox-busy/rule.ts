import type { Cause } from "../cause";

export const mailboxBusy = {
  id: "mailbox-busy",
  owner: "nobody",
  permanence: "temporary",
  reached: "reply",
  signatures: [
    { words: "STOREDRV.Deliver; recipient thread limit exceeded", codes: ["4.3.2"], generator: "Exchange Online" },
    { words: "recipient thread limit exceeded", codes: ["4.3.2"], generator: "Exchange" },
    { words: "unable to lock for exclusive access", codes: ["4.2.0"], generator: "Postfix" },
  ],
  phrases: [
    /\bSTOREDRV.{0,20}\bmailbox (?:database|server)\b.{0,40}\blimit exceeded\b/i,
    /\bmailbox (?:is )?(?:currently |temporarily )?(?:too )?(?:busy|in use)\b/i,
    /\b(?:mailbox|maildrop|mail ?box|mail file)\b.{0,40}\blocked by (?:another|other)\b/i,
    /\btoo many (?:simultaneous |concurrent |parallel )(?:deliveries|messages) (?:to|for) (?:this |the |one )?(?:same )?(?:mailbox|recipient|user)\b/i,
    /\b(?:unable|failed|cannot|could not|can't) ?(?:to )?lock (?:the |user )?(?:mailbox|mail ?box|maildrop|mail file)\b/i,
  ],
  unless: /MaxObjsExceeded|ClientSubmit/i,
  codes: [],
} as const satisfies Cause;
