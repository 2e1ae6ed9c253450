import type { EnhancedStatus, Owner } from "./diagnosis";

/** "x.4.1" stands for 4.4.1 and 5.4.1. */
export type StatusPattern = EnhancedStatus | `x.${number}.${number}`;

/**
 * A pattern of a rule: as its file writes it, or as data (`scripts/catalogue/writeRule.mjs`), which a browser has read long before it would
 * have compiled a thousand expressions.
 */
export type Pattern = RegExp | WrittenPattern;

/** The source of an expression that minds no case, and what `requiredWords` tells of it, if anything. A thousand of them come with the reader, so they are short. */
export type WrittenPattern = readonly [source: string, required?: readonly string[]];

/**
 * Words that one server product writes: `words` compared without case as a plain substring of one reply, or a `pattern` where they
 * hold a name or a number; bounded and linear (checked by test).
 */
export type Signature = ({ readonly words: string; readonly pattern?: never } | { readonly pattern: Pattern; readonly words?: never }) & {
  /** The codes it comes with; empty, or left out where it is written as data, when it comes with any or none. */
  readonly codes?: readonly StatusPattern[];
  /** The product that writes it, as a person would name it. */
  readonly generator: string;
  /** Whose move it is when the cause is said in these words, where that is not the cause's own owner. */
  readonly owner?: Owner;
};

/** The part of a cause that judges; what a card shows of it is added in src/causes. */
export interface CauseRule<Id extends string = string> {
  readonly id: Id;
  readonly owner: Owner;
  readonly permanence: "permanent" | "temporary" | "depends";
  /**
   * `reply`: found in a reply. `wrapper`: found in a reply, but the cause only when nothing is quoted inside it.
   * `delay`: what a report is whose recipients are all still being tried, when no reply says more. `fallback`: nothing else fits.
   */
  readonly reached: "reply" | "wrapper" | "delay" | "fallback";
  /** It says no more than that something failed: any other cause that any reply speaks for goes before it. */
  readonly isCatchAll?: true;
  /**
   * What it means for the message where the report does not say so: `expired`, a server tried, then gave up; `undeliverable`, the
   * reply is the sending server's own word for silence, so nobody refused.
   */
  readonly outcome?: "expired" | "undeliverable";
  readonly signatures: readonly Signature[];
  /** Generic wordings of any server, each bounded and linear (checked by test). */
  readonly phrases: readonly Pattern[];
  /** Words that make a reply mean something else, whatever else it says; bounded like the phrases. */
  readonly unless?: Pattern;
  /** Codes that mean this cause even when no wording is known. */
  readonly codes: readonly StatusPattern[];
}

export type Catalogue<Id extends string = string> = readonly CauseRule<Id>[];
