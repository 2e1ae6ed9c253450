import { useEffect, useReducer } from "react";
import { firstPane, nextPane, unexpected, type Pane, type PaneEvent } from "./state";
import { understand, type Reader } from "./understand";

export interface Reading extends Pane {
  readonly tryAgain: () => void;
}

/** Follows the open message: whatever the host opens is read, and only the latest reading is shown. */
export function useReading(reader: Reader): Reading {
  const { host } = reader;
  const [pane, dispatch] = useReducer(nextPane, host, (first) => firstPane(first.openItem()));
  const { turn, state } = pane;

  useEffect(() => {
    const stop = host.onItemChanged(() => dispatch({ kind: "opened", item: host.openItem() }));
    // The item may have changed between the first look and this subscription.
    dispatch({ kind: "looked", item: host.openItem() });
    return stop;
  }, [host]);

  useEffect(() => {
    if (state.kind === "reading") void read(reader, state.item, turn).then(dispatch);
    // A turn is one reading: neither its answer nor new props start another.
  }, [turn]);

  return { ...pane, tryAgain: () => dispatch({ kind: "opened", item: host.openItem() }) };
}

/** Never rejects, so that no failure of any part leaves the pane reading for ever. */
function read(reader: Reader, item: string, turn: number): Promise<PaneEvent> {
  const { host } = reader;
  return host
    .read({ kind: "message", id: item })
    .then(async (handedOver): Promise<PaneEvent> =>
      handedOver.kind === "item-changed"
        ? { kind: "overtaken", turn, item: host.openItem() }
        : { kind: "answered", turn, state: await understand(handedOver, item, reader) })
    .catch((): PaneEvent => ({ kind: "answered", turn, state: unexpected(item) }));
}
