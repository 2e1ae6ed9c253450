import type { WordedFinding } from "../findings/word";
import type { Row } from "../row";
import type { Summary } from "../summary";

/** Why what is written is not all that was handed in: the reading ended early, or somebody asked for some of the rows. */
export interface Part {
  readonly ended?: "cancelled" | "failed";
  /** What the rows were narrowed to, in words; perhaps those that somebody typed, or a message's. */
  readonly narrowed?: string;
}

/** A triage, as it is written: whole unless it says of what it is a part. */
export interface Triaged {
  readonly rows: readonly Row[];
  readonly findings: readonly WordedFinding[];
  readonly summary: Summary;
  readonly part?: Part;
}
