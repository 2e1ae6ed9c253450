import type { TriageFinding } from "../../triage/finding";
import { findingsOf } from "../../triage/findings";
import { groupRows, type Group, type Grouping } from "../../triage/group";
import type { Row } from "../../triage/row";
import { summaryOf, type Summary } from "../../triage/summary";
import { useInOwnTask } from "./useInOwnTask";

/** What the rows come to; undefined until it is worked out for the first time. */
export interface Meaning {
  readonly summary: Summary | undefined;
  readonly groups: readonly Group[];
  readonly findings: readonly TriageFinding[];
}

const NO_GROUPS: readonly Group[] = [];
const NO_FINDINGS: readonly TriageFinding[] = [];

/** Each is worked out in a task of its own. */
export function useMeaning(rows: readonly Row[], grouping: Grouping): Meaning {
  return {
    summary: useInOwnTask(undefined, () => summaryOf(rows), [rows]),
    groups: useInOwnTask(NO_GROUPS, () => groupRows(rows, grouping), [rows, grouping]),
    findings: useInOwnTask(NO_FINDINGS, () => findingsOf(rows), [rows]),
  };
}
