import { inTime } from "./deadline";
import type { HandedOver, Selection } from "./mailbox";
import type { SelectionHost } from "./selection";

const LIMIT_MS = 5_000;

export const NOT_READ: HandedOver = { kind: "not-handed-over", reason: "not-supported", tried: [] };

/** The selection part of a host, fetched when it is first asked for: the first card needs none of it. */
export function lateSelection(mailbox: Office.Mailbox, has: (mailboxSet: string) => boolean): SelectionHost {
  let opening: Promise<SelectionHost> | undefined;
  const opened = (): Promise<SelectionHost> =>
    (opening ??= import(/* webpackChunkName: "selection" */ "./selection").then(({ openSelection }) => openSelection(mailbox, has)).catch((error: unknown) => {
      opening = undefined;
      throw error;
    }));
  const notTold = (because: "timeout" | "refused"): Selection => ({ kind: "not-told", because });

  return {
    selection: () => inTime(opened().then((one) => one.selection()), LIMIT_MS, notTold("timeout")).catch(() => notTold("refused")),
    readSelected: (message) => inTime(opened(), LIMIT_MS, undefined).then((one) => one?.readSelected(message) ?? NOT_READ, () => NOT_READ),
  };
}
