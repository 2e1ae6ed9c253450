import { withoutCauses } from "../cards/hidden";
import { causes } from "../causes";
import { diagnoseAll } from "../core/diagnose";
import { rowsOf, unreadRow, type MessageAt } from "../triage/rowsOf";
import type { Unpacked } from "../unpack/unpacked";
import type { Examined, TriageRequest } from "./triage";

/** Rows of one triage, and of one message in it: five times what is ever looked over, and as much as tables and browsers take. */
export const rowLimits = { rows: 50_000, rowsOfMessage: 5_000 } as const;

/** What was handed in together, one message after another, numbered from 0; ends early when there are more rows than anybody looks over. */
export async function* examineAll(found: AsyncIterable<Unpacked>, forWhom: TriageRequest): AsyncGenerator<Examined> {
  let message = 0;
  let rows = 0;
  for await (const one of found) {
    if (rows >= rowLimits.rows) return yield { rows: [unreadRow({ message, origin: one.origin }, "too-many")], diagnoses: [] };
    const examined = await examine(one, message, forWhom);
    yield examined;
    message += 1;
    rows += examined.rows.length;
  }
}

/** One thing that was handed in with others → its rows. What breaks the reader is a row, too, and never the end of the rest. */
export async function examine(found: Unpacked, message: number, { ownDomains, hiddenCauses = [] }: TriageRequest): Promise<Examined> {
  const at = { message, origin: found.origin };
  if (found.kind === "refused") return { rows: [unreadRow(at, found.reason)], diagnoses: [] };
  try {
    const diagnoses = await diagnoseAll(found.bytes, causes, ownDomains);
    const { rows, reports } = rowsOf(at, diagnoses.map((diagnosis) => withoutCauses(diagnosis, hiddenCauses)));
    return cut({ rows, diagnoses: reports }, at);
  } catch {
    return { rows: [unreadRow(at, "failed")], diagnoses: [] };
  }
}

/** A message of more rows than any report has says that it was cut. */
function cut({ rows, diagnoses }: Examined, at: MessageAt): Examined {
  if (rows.length <= rowLimits.rowsOfMessage) return { rows, diagnoses };
  const kept = rows.slice(0, rowLimits.rowsOfMessage);
  const reports = Math.max(...kept.map((row) => (row.kind === "recipient" ? row.report : 0))) + 1;
  return { rows: [...kept, unreadRow(at, "too-many")], diagnoses: diagnoses.slice(0, reports) };
}
