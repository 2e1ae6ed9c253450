import type { CauseRule } from "../core/catalogue";
import type { LinkId } from "./links";

/** A public page behind a claim or a step; its name is a text of the locales (`links.<id>` in cards.json), its address stands in links.ts. */
export type { LinkId };

/** A step's id is its text's key in the locale file of its cause. */
export interface Step {
  readonly id: string;
  /** Shown only of a message that is still being tried, or only of one that is lost; else of both. */
  readonly when?: "delayed" | "lost";
  /** PowerShell or shell; {recipient}, {recipientDomain}, {sender}, {senderDomain}, {messageId}, {remoteServer} are filled from the report. */
  readonly command?: string;
  readonly link?: LinkId;
}

/** Steps of an admin of one side of the journey; the card shows the reader's own side first. */
export interface AdminStep extends Step {
  readonly side: "sender" | "recipient";
  /** Shown only when the report shows this product; a step without it must be true for every product. */
  readonly product?: "exchange-online" | "exchange-server";
}

/** One entry of the catalogue. Data only: no prose, no logic. */
export type Cause<Id extends string = string> = CauseRule<Id>;

/**
 * Where a message with this cause stops on its way. "internet" is between the two services: no answer, DNS, a loop, encryption that didn't
 * come about. "recipient" had the message as good as there: the mailbox couldn't take it, or whoever decides for it said no.
 * "answering-service" is whichever service said no: either side's own may say this, so only the report tells.
 */
export type Stop = "sender-service" | "internet" | "recipient-service" | "recipient" | "answering-service";

/** What the card of a cause shows, apart from its words. */
export interface Advice {
  readonly stops: Stop;
  /** What the sender may well put right at once: an address or domain that is mistyped or out of date is one of the usual reasons. */
  readonly suspect?: "address";
  readonly senderSteps: readonly Step[];
  readonly adminSteps: readonly AdminStep[];
  /** Text keys under `why` in the locale file, in order. */
  readonly why: readonly string[];
  /** Text keys under `avoid`: what whoever sent the message had better not do. */
  readonly avoid: readonly string[];
  /** The same for admins, under `adminAvoid`. */
  readonly adminAvoid: readonly string[];
  /** Look-alikes with the same code or words; the pane can open their cards from this one. Ids of other causes. */
  readonly related: readonly string[];
  readonly links: readonly LinkId[];
}

/** Public documents that an entry was written from; for docs/causes.md. */
export type Sources = readonly `https://${string}`[];
