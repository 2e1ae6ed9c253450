import type { Card, ReportDiagnosis } from "../cards";
import type { CauseId } from "../causes";
import type { Diagnosis } from "../core/diagnosis";
import type { Language } from "../locales";
import type { Triager } from "./triage";

/** What to understand, for whom. */
export type ReadRequest = {
  /** The domains of the reader's own organisation. */
  readonly ownDomains: readonly string[];
  /** Causes whose cards are not to be shown. */
  readonly hiddenCauses?: readonly CauseId[];
} & (
  /** A message, to be read. */
  | { readonly bytes: Uint8Array }
  /** Words that somebody entered, to be looked up. */
  | { readonly words: string }
);

/** What a message is, and its cards, worst first; none unless it is a report of something that went wrong. */
export interface Understood {
  readonly diagnosis: Diagnosis<CauseId>;
  readonly cards: readonly Card[];
  /** How many reports are in it beside this one, when somebody forwards several together; left out when there are none. */
  readonly moreReports?: number;
}

/**
 * What reads messages and makes cards of them. All that goes in and comes out are plain messages, so that it can be done in a worker.
 * Each rejects only when a file cannot be fetched or a promise of ours is broken.
 */
export interface Reader extends Triager {
  understand(request: ReadRequest, language: Language): Promise<Understood>;
  /** The cards of a report that was read before, in another language. */
  cardsFor(diagnosis: ReportDiagnosis, language: Language): Promise<readonly Card[]>;
  /** The card of a look-alike, for a reader who thinks that it fits better. */
  relatedCard(cause: CauseId, card: Card, diagnosis: ReportDiagnosis, language: Language): Promise<Card>;
  /** The text of the message that bounced, where the report returns it whole; at most 30,000 characters. Undefined when it does not. */
  originalText(bytes: Uint8Array): Promise<string | undefined>;
  /** Makes ready what the first reading would otherwise have to wait for. */
  prepare(language: Language): Promise<void>;
}
