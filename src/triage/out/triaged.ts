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

/** Why what is written is not all that was handed in: the reading ended early, or somebody asked for some of the rows. */
export interface Part {
  readonly ended?: "cancelled" | "failed";
  /** What the rows were narrowed to, in words; perhaps those that somebody typed, or a message's. */
  readonly narrowed?: string;
}

/** A triage, as it is written: whole unless it says of what it is a part. */
export interface Triaged {
  readonly rows: readonly Row[];
  readonly findings: readonly WrittenFinding[];
  readonly summary: Summary;
  readonly part?: Part;
}
