import type { Confidence, EnhancedStatus, Outcome, Owner, Side } from "../core/diagnosis";
import type { CauseId } from "../causes";
import type { Journey } from "./journey";

/** A step as it is read: one sentence or two, perhaps a command to copy and a page to open. */
export interface CardStep {
  readonly id: string;
  readonly text: string;
  readonly command?: string;
  readonly link?: CardLink;
}

/** Only addresses of src/causes/links.ts ever come here. */
export interface CardLink {
  readonly label: string;
  readonly href: string;
}

export interface CardSection {
  readonly id: string;
  readonly heading: string;
  readonly steps: readonly CardStep[];
}

/** What can be done from a card. */
export type ActionId = "answer-forwarder" | "send-again" | "ask-admin" | "tell-recipient-admin" | "ticket" | "wrong-card";

/** Everything one card says, in one language, ready to be drawn or printed. All strings are plain text. */
export interface Card {
  readonly id: string;
  /** A look-alike is opened for comparison: nothing on it is what the report says. A look-up knows no report, only words that somebody entered. */
  readonly standing: "verdict" | "look-alike" | "look-up";
  readonly cause: CauseId;
  readonly outcome: Outcome;
  readonly owner: Owner;
  readonly side: Side;
  readonly status?: EnhancedStatus;
  readonly confidence: Confidence;
  readonly title: string;
  readonly summary: string;
  /** Who must act, in the reader's words: "You", "Your email admin" … */
  readonly who: string;
  /** What became of the message: "Gone: nobody will try again" … */
  readonly fate: string;
  /** What `fate` and `who` are from a moment on (ISO 8601): what is still being tried has an end. */
  readonly overdue?: { readonly from: string; readonly fate: string; readonly who: string };
  readonly journey: Journey;
  /** The code that says most, and what its numbers mean, a sentence each. */
  readonly code?: { readonly text: string; readonly reading: readonly string[] };
  readonly recipients: readonly string[];
  /** "What you can do", or what the sender can, when the reader is on the other side. */
  readonly senderHeading: string;
  readonly sender: readonly CardStep[];
  /** What helps with the outer facts (given up, proxied, delayed) or, of a delay, with its cause: second in line. */
  readonly senderMore: readonly CardStep[];
  /** The reader's own side first; each group's heading says whom it is for. */
  readonly admin: readonly CardSection[];
  readonly why: readonly string[];
  readonly avoid: readonly string[];
  readonly adminAvoid: readonly string[];
  /** A block of plain text with the facts for the other side, to be copied. */
  readonly tell: { readonly intro: string; readonly facts: string };
  /** The words the verdict rests on, each with a sentence that says where they stand. */
  readonly evidence: readonly { readonly words: string; readonly where: string }[];
  readonly serverWords?: string;
  readonly certainty: string;
  readonly related: readonly { readonly cause: CauseId; readonly title: string }[];
  readonly links: readonly CardLink[];
  /** What comes first where it is the move of the reader's own side, if it can be done from the card. */
  readonly mainAction?: ActionId;
  /** What else can be done. */
  readonly actions: readonly ActionId[];
}
