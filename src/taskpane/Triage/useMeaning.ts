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
  /** Of all that was read: undefined while there may come more, or they are not worked out yet. */
  readonly findings: readonly TriageFinding[] | undefined;
}

const NO_GROUPS: readonly Group[] = [];

/** Each is worked out in a task of its own. */
export function useMeaning(rows: readonly Row[], isOver: boolean, grouping: Grouping): Meaning {
  return {
    summary: useInOwnTask(undefined, () => summaryOf(rows), [rows]),
    groups: useInOwnTask(NO_GROUPS, () => groupRows(rows, grouping), [rows, grouping]),
    findings: useInOwnTask<readonly TriageFinding[] | undefined>(undefined, () => (isOver ? findingsOf(rows) : undefined), [rows, isOver]),
  };
}
