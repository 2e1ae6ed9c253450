import type { Row } from "../row";
import type { Summary } from "../summary";

/** What several reports mean together, worded; `rows` counts those that it rests on. */
export interface WrittenFinding {
  readonly rule: string;
  readonly title: string;
  readonly what: string;
  readonly do: string;
  readonly rows: number;
}

/** A whole triage, as it is written. */
export interface Triaged {
  readonly rows: readonly Row[];
  readonly findings: readonly WrittenFinding[];
  readonly summary: Summary;
}
