import type { Cause } from "../cause";

export const senderMailboxFull = {
  id: "sender-mailbox-full",
  owner: "sender",
  permanence: "permanent",
  reached: "reply",
  signatures: [
    { words: "STOREDRV.Submission.Exception:QuotaExceededException.MapiExceptionShutoffQuotaExceeded", codes: ["5.2.2"], generator: "Exchange Online" },
    { words: "STOREDRV.Submission.Exception:QuotaExceededException.MapiExceptionQuotaExceeded", codes: ["5.2.2"], generator: "Exchange Online" },
    { words: "STOREDRV.Submission.Exception:QuotaExceededException", codes: ["5.2.2"], generator: "Exchange Online" },
  ],
  phrases: [
    /\bSTOREDRV\.Submission\b.{0,60}\bQuotaExceededException(?<!SubmissionQuotaExceededException)/i,
    /\bsender(?:'s)? (?:mailbox|account|mail box) (?:is |has )?(?:full|over ?quota|over (?:its |the )?(?:storage |size )?(?:limit|quota)|exceeded (?:its |the )?(?:storage|mailbox|size|disk))\b/i,
    /\bsender (?:is )?over ?quota\b/i,
    /\byour (?:own )?(?:mailbox|inbox) (?:is |has )?(?:full|over ?quota|over (?:its |the )?(?:storage |size )?(?:limit|quota)|exceeded (?:its |the )?(?:storage|mailbox|size|disk))\b/i,
  ],
  unless: /\bSTOREDRV\.Deliver\b/i,
  codes: [],
} as const satisfies Cause;
