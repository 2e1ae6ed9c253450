import type { CauseId } from "../../causes";
import type { TriageFinding } from "../finding";
import type { RecipientRow } from "../row";
import type { Facet } from "./facets";

/** A key of the texts in findings.json. */
export type RuleId =
  | "one-block-list" | "one-sending-server" | "domain-unreachable" | "many-domains-silent" | "one-recipient" | "sender-unproven"
  | "backscatter" | "forged-sender" | "sender-burst" | "one-server" | "one-cause";

/** When a rule speaks; all that is named here must hold. Shares are 0 to 1. */
export interface Threshold {
  /** That many rows at least. */
  readonly rows: number;
  /** That share of all rows in trouble, at least. */
  readonly share?: number;
  /** That share of all rows which have the same value of `by`, at least: those with other causes, and of mail that arrived, among them. */
  readonly within?: number;
  /** So many different ones, at least. */
  readonly distinct?: Readonly<Partial<Record<Facet, number>>>;
  /** No single one has more than that share of the rows. */
  readonly spread?: { readonly over: Facet; readonly atMost: number };
  /** The rows lie within so many minutes; where more do, those minutes count that have the most different `most`. */
  readonly window?: { readonly minutes: number; readonly most: Facet };
}

/**
 * What several rows may mean together, as data: which rows it looks at, by what it puts them together, when it speaks, and what its
 * sentences get. Several rules in one table, in order: where two are as strong, the one before goes first.
 */
export interface FindingRule {
  readonly id: RuleId;
  /** Only rows of these causes, where that is more than a guess; of any, when left out. */
  readonly causes?: readonly CauseId[];
  /** Only rows that fit. */
  readonly where?: (row: RecipientRow) => boolean;
  /** Rows with the same value belong together, whatever its case; a row without one is left out. All do, when left out. */
  readonly by?: (row: RecipientRow) => string | undefined;
  readonly threshold: Threshold;
  /**
   * Values for the texts, beside those that every finding has. `variant` chooses a text; `act` one for what to do, where that is another;
   * `counted` is the number in the title, where that is not the rows'.
   */
  readonly values: (evidence: Evidence) => TriageFinding["values"];
  /** Rules before it that say more of the same rows: it is left out when they have said it of nearly all of its own. */
  readonly yieldsTo: readonly RuleId[];
}

/** The rows of a finding: at least one, in the order of the messages. */
export type Evidence = readonly [RecipientRow, ...RecipientRow[]];
