import type { OpenItem, OpenMessage, HandedIn, SelectedMessage } from "../host/mailbox";
import { saysMore, unexpected, type Finding } from "./finding";

/** Where the messages of a triage come from: files that were handed in, or what is selected in Outlook. */
export type TriageSource =
  | { readonly from: "files"; readonly files: Extract<HandedIn, { readonly kind: "heap" }>["files"] }
  | { readonly from: "selected"; readonly messages: readonly SelectedMessage[] };

/** What the pane speaks of: what Outlook has open ("" where that is no message), or what somebody handed in. */
export type About = { readonly from: "open"; readonly item: string; readonly subject: string } | { readonly from: "handed-in"; readonly name: string };

/** What is being read. */
export type Task = { readonly kind: "open"; readonly item: OpenMessage } | { readonly kind: "handed-in"; readonly things: Promise<readonly HandedIn[]> };

/** How far a reading has come: the message is there, so many bytes of it. */
export interface Progress {
  readonly kind: "handed-over";
  readonly bytes: number;
}

/** Many messages: whoever shows them reads them. `since` is the turn in which that began. */
export interface TriageState {
  readonly kind: "triage";
  readonly source: TriageSource;
  readonly since: number;
}

/** What the pane shows. */
export type PaneState =
  | { readonly kind: "starting" }
  | { readonly kind: "reading"; readonly task: Task; readonly progress?: Progress }
  | Finding
  | TriageState
  | Extract<OpenItem, { readonly kind: "no-item" | "no-outlook" }>;

export interface Pane {
  /** Counts what was opened and handed in: whatever belongs to an earlier one is late. */
  readonly turn: number;
  readonly about: About;
  readonly state: PaneState;
  /** The last triage of what was handed in or selected: shown when it is the state, and come back to from any message. */
  readonly triage?: TriageState;
}

export type PaneEvent =
  /** Read this one, even if it is the one just shown. */
  | { readonly kind: "opened"; readonly item: OpenItem }
  /** A look at what is open; nothing happens when the pane speaks of it, or of what somebody handed in. */
  | { readonly kind: "looked"; readonly item: OpenItem }
  | { readonly kind: "handed-in"; readonly things: Promise<readonly HandedIn[]> }
  | { readonly kind: "progressed"; readonly turn: number; readonly progress: Progress }
  /** One message was understood; of an open one this may come twice, when a better way to it answers later. */
  | { readonly kind: "found"; readonly turn: number; readonly finding: Finding; readonly name?: string }
  /** What was handed in is many messages. */
  | { readonly kind: "heaped"; readonly turn: number; readonly files: Extract<TriageSource, { readonly from: "files" }>["files"] }
  /** Read what is selected in Outlook. */
  | { readonly kind: "selected"; readonly messages: readonly SelectedMessage[] }
  /** Back to the last triage. */
  | { readonly kind: "back" }
  /** The same said in another language. */
  | { readonly kind: "reworded"; readonly turn: number; readonly from: PaneState; readonly to: PaneState }
  /** The reading found another item open, or nothing in what was handed in. */
  | { readonly kind: "overtaken"; readonly turn: number; readonly item: OpenItem };

export function firstPane(item: OpenItem): Pane {
  return { turn: 0, ...opened(item) };
}

export function nextPane(pane: Pane, event: PaneEvent): Pane {
  return remembering(pane.triage, after(pane, event));
}

/** Several reports in an open message are no further away than that message. */
function remembering(triage: Pane["triage"], next: Pane): Pane {
  const last = next.state.kind === "triage" && next.about.from === "handed-in" ? next.state : triage;
  return last === next.triage ? next : { ...next, ...(last && { triage: last }) };
}

function after(pane: Pane, event: PaneEvent): Pane {
  switch (event.kind) {
    case "opened":
      return begin(pane, opened(event.item));
    case "looked":
      return pane.about.from === "handed-in" || speaksOf(pane, event.item) ? pane : begin(pane, opened(event.item));
    case "handed-in":
      return begin(pane, { about: { from: "handed-in", name: "" }, state: { kind: "reading", task: { kind: "handed-in", things: event.things } } });
    case "selected":
      return begin(pane, { about: { from: "handed-in", name: "" }, state: { kind: "triage", source: { from: "selected", messages: event.messages }, since: pane.turn + 1 } });
    case "back":
      return pane.triage ? begin(pane, { about: { from: "handed-in", name: "" }, state: pane.triage }) : pane;
    default:
      return event.turn === pane.turn ? answered(pane, event) : pane;
  }
}

type Answer = Extract<PaneEvent, { readonly turn: number }>;

function answered(pane: Pane, event: Answer): Pane {
  switch (event.kind) {
    case "progressed":
      return pane.state.kind === "reading" ? { ...pane, state: { ...pane.state, progress: event.progress } } : pane;
    case "found":
      return isBetter(event.finding, pane.state) ? { ...pane, about: named(pane.about, event.name), state: event.finding } : pane;
    case "heaped":
      // A better way to the same message would begin it anew under the reader.
      if (pane.state.kind === "triage") return pane;
      return { ...pane, state: { kind: "triage", source: { from: "files", files: event.files }, since: event.turn } };
    case "reworded":
      return event.from === pane.state ? { ...pane, state: event.to } : pane;
    case "overtaken":
      // A host that says so and still has the same item open would keep us reading for ever.
      return pane.about.from === "open" && speaksOf(pane, event.item) ? { ...pane, state: unexpected } : begin(pane, opened(event.item));
  }
}

function isBetter(finding: Finding, state: PaneState): boolean {
  switch (state.kind) {
    case "reading":
      return true;
    case "card":
    case "not-a-bounce":
    case "restricted":
    case "failed":
      return saysMore(state, finding);
    default:
      return false;
  }
}

function named(about: About, name: string | undefined): About {
  return about.from === "handed-in" && name !== undefined ? { ...about, name } : about;
}

function begin({ turn }: Pane, next: Omit<Pane, "turn">): Pane {
  return { turn: turn + 1, ...next };
}

function opened(item: OpenItem): Omit<Pane, "turn"> {
  const [id, subject = ""] = item.kind === "message" ? [item.id, item.subject] : [""];
  return { about: { from: "open", item: id, subject }, state: stateOf(item) };
}

function stateOf(item: OpenItem): PaneState {
  switch (item.kind) {
    case "message":
      return { kind: "reading", task: { kind: "open", item } };
    case "restricted":
      return { kind: "restricted", tried: [] };
    default:
      return item;
  }
}

function speaksOf({ about, state }: Pane, item: OpenItem): boolean {
  if (about.from !== "open") return false;
  if (item.kind === "message") return about.item === item.id;
  return state.kind === item.kind && (state.kind !== "no-outlook" || item.kind !== "no-outlook" || state.because === item.because);
}
