import type { RecipientRow } from "./row";

/** What several reports mean together, as data: the rule's id, the values that its sentence has, and the rows that it rests on. */
export interface TriageFinding {
  /** The rule that found it: a key of the texts. */
  readonly rule: string;
  readonly values: Readonly<Record<string, string | number>>;
  /** At least as many as the rule's threshold. */
  readonly evidence: readonly RecipientRow[];
}
