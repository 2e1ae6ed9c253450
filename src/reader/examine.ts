import { withoutCauses } from "../cards/hidden";
import { causes, type CauseId } from "../causes";
import { diagnoseAll } from "../core/diagnose";
import { rowsOf, unreadRow } from "../triage/rowsOf";
import type { Unpacked } from "../unpack/unpacked";
import type { Examined } from "./triage";

/** For whom a message is examined. */
export interface ForWhom {
  readonly ownDomains: readonly string[];
  readonly hiddenCauses?: readonly CauseId[];
}

/** One thing that was handed in with others → its rows. What breaks the reader is a row, too, and never the end of the rest. */
export async function examine(found: Unpacked, message: number, { ownDomains, hiddenCauses = [] }: ForWhom): Promise<Examined> {
  const at = { message, origin: found.origin };
  if (found.kind === "refused") return { rows: [unreadRow(at, found.reason)], diagnoses: [] };
  try {
    const diagnoses = await diagnoseAll(found.bytes, causes, ownDomains);
    const { rows, reports } = rowsOf(at, diagnoses.map((diagnosis) => withoutCauses(diagnosis, hiddenCauses)));
    return { rows, diagnoses: reports };
  } catch {
    return { rows: [unreadRow(at, "failed")], diagnoses: [] };
  }
}
