import type { Fault, FaultKey } from "../host/faults";
import { Dispatch, Event, Startup } from "../wire/names";
import type { Desk } from "./desk";
import { byId, element } from "./dom";
import { fill } from "./menu";

interface Call {
  readonly label: string;
  readonly keys: readonly FaultKey[];
}

const CALLS: readonly Call[] = [
  { label: "File (getAsFileAsync)", keys: [Dispatch.getAsFile] },
  { label: "Body (body.getAsync)", keys: [Dispatch.getBody] },
  { label: "Header (getAllInternetHeadersAsync)", keys: [Dispatch.getAllInternetHeaders] },
  { label: "Attachments (getAttachmentContentAsync)", keys: [Dispatch.getAttachmentContent] },
  { label: "What is selected (getSelectedItemsAsync)", keys: [Dispatch.getSelectedItems] },
  { label: "A selected message (loadItemByIdAsync)", keys: [Dispatch.loadItemById] },
  { label: "Done with it (unloadAsync)", keys: [Dispatch.unloadItem] },
  { label: "Start-up (Office.onReady)", keys: [Startup.appContext] },
  { label: "Events (addHandlerAsync)", keys: Object.values(Event) },
];

const FAULTS: readonly (readonly [label: string, fault: Fault])[] = [
  ["never answers", { kind: "silent" }],
  ["answers after 3 seconds", { kind: "delay", ms: 3000 }],
  ["answers after 3 seconds, about what is open then", { kind: "delay", ms: 3000, bindLate: true }],
  ["answers about another message", { kind: "wrong-item" }],
  ["answers about another message after 3 seconds", { kind: "wrong-item", ms: 3000 }],
  ["throws", { kind: "throw" }],
  ["fails: internal error (5001)", { kind: "error", code: 5001 }],
  ["fails: access restricted (9017)", { kind: "error", code: 9017 }],
  ["fails: the item changed (9030)", { kind: "error", code: 9030 }],
  ["fails: not in a shared folder (9055)", { kind: "error", code: 9055 }],
  ["fails: permission denied (7000)", { kind: "error", code: 7000 }],
  ["fails: there is no such message (9049)", { kind: "error", code: 9049 }],
  ["fails: too many are selected (9064)", { kind: "error", code: 9064 }],
  ["fails without a code", { kind: "unsuccessful" }],
  ["answers what cannot be read", { kind: "channel-error", code: -2, data: {} }],
];

/** The part of the settings that breaks calls. The add-in starts again with every change, so that it meets the fault at once. */
export class FaultMenu {
  private readonly list = byId("faults", HTMLUListElement);

  constructor(private readonly desk: Desk) {
    const call = byId("fault-call", HTMLSelectElement);
    const kind = byId("fault-kind", HTMLSelectElement);
    fill(call, CALLS.map(({ label }, at) => [String(at), label]));
    fill(kind, FAULTS.map(([label], at) => [String(at), label]));
    byId("fault-add", HTMLButtonElement).addEventListener("click", () => {
      for (const key of CALLS[call.selectedIndex]!.keys) this.faults.set(key, FAULTS[kind.selectedIndex]![1]);
      desk.pane.restart();
    });
    byId("fault-clear", HTMLButtonElement).addEventListener("click", () => {
      this.faults.clear();
      desk.pane.restart();
    });
  }

  draw(): void {
    const lines = new Set([...this.faults].map(([key, fault]) => `${nameOf(key)}: ${wordsOf(fault)}`));
    this.list.replaceChildren(...[...lines].map((line) => element("li", {}, line)));
  }

  private get faults() {
    return this.desk.outlook.state.faults;
  }
}

/** A key that is in no list of ours, from the page's address, is its own name. */
const nameOf = (key: FaultKey): string => CALLS.find(({ keys }) => keys.includes(key))?.label ?? String(key);

function wordsOf(fault: Fault): string {
  return FAULTS.find(([, one]) => JSON.stringify(one) === JSON.stringify(fault))?.[0] ?? JSON.stringify(fault);
}
