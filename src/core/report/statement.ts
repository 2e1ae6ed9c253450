import type { Action, Attempt, EnhancedStatus, Place } from "../diagnosis";

/** Words of a report and where they stand. */
export interface Quote {
  readonly words: string;
  readonly place: Place;
}

/** What a report says of one recipient, before anything is judged. */
export interface RecipientStatement {
  readonly address?: string;
  readonly originalAddress?: string;
  readonly action: Action;
  readonly status?: EnhancedStatus;
  readonly diagnostic?: Quote;
  /** Replies that the text for people quotes for this recipient, in its order: the final word again, and earlier attempts. */
  readonly quoted: readonly Attempt[];
  readonly remoteMta?: string;
  readonly lastAttempt?: string;
  readonly retryUntil?: string;
}

/** What one form read out of a message. */
export interface Statement {
  readonly recipients: readonly RecipientStatement[];
  readonly reportingMta?: string;
  readonly arrivalDate?: string;
}
