import type { Card, ReportDiagnosis } from "../cards";
import type { EnhancedStatus, NoticeKind, UnreadableReason } from "../core/diagnosis";
import type { KeptReason, OpenItem } from "../host/mailbox";

/** What a message is that reports no trouble; a receipt is a report all the same. */
export interface NoBounce {
  readonly notice: NoticeKind | "delivered";
  readonly codes: readonly EnhancedStatus[];
  readonly addresses: readonly string[];
  readonly forwardedBy?: string | undefined;
}

export type Failure =
  | { readonly kind: "kept"; readonly reason: KeptReason }
  | { readonly kind: "unreadable"; readonly reason: UnreadableReason }
  | { readonly kind: "unexpected" };

/** What the pane shows. `item` is the id of the message it speaks of. */
export type PaneState =
  | { readonly kind: "reading"; readonly item: string }
  | { readonly kind: "card"; readonly item: string; readonly diagnosis: ReportDiagnosis; readonly cards: readonly Card[] }
  | { readonly kind: "not-a-bounce"; readonly item: string; readonly what: NoBounce }
  | { readonly kind: "no-item"; readonly item: "" }
  | { readonly kind: "restricted"; readonly item: string }
  | { readonly kind: "failed"; readonly item: string; readonly failure: Failure };

export interface Pane {
  /** Counts the readings: an answer to an earlier one is late. */
  readonly turn: number;
  readonly state: PaneState;
}

export type PaneEvent =
  /** Read this one, even if it is the one just shown. */
  | { readonly kind: "opened"; readonly item: OpenItem }
  /** A look at what is open; nothing happens when it is what the pane speaks of. */
  | { readonly kind: "looked"; readonly item: OpenItem }
  | { readonly kind: "answered"; readonly turn: number; readonly state: PaneState }
  /** The reading found another item open. */
  | { readonly kind: "overtaken"; readonly turn: number; readonly item: OpenItem };

export function firstPane(item: OpenItem): Pane {
  return { turn: 0, state: stateOf(item) };
}

export function nextPane(pane: Pane, event: PaneEvent): Pane {
  switch (event.kind) {
    case "opened":
      return begin(pane, event.item);
    case "looked":
      return speaksOf(pane, event.item) ? pane : begin(pane, event.item);
    case "answered":
      return event.turn === pane.turn ? { ...pane, state: event.state } : pane;
    case "overtaken":
      if (event.turn !== pane.turn) return pane;
      // A host that says so and still has the same item open would keep us reading for ever.
      return speaksOf(pane, event.item) ? { ...pane, state: unexpected(pane.state.item) } : begin(pane, event.item);
  }
}

export function unexpected(item: string): PaneState {
  return { kind: "failed", item, failure: { kind: "unexpected" } };
}

function begin({ turn }: Pane, item: OpenItem): Pane {
  return { turn: turn + 1, state: stateOf(item) };
}

function stateOf(item: OpenItem): PaneState {
  switch (item.kind) {
    case "message":
      return { kind: "reading", item: item.id };
    case "restricted":
      return { kind: "restricted", item: "" };
    case "no-item":
      return { kind: "no-item", item: "" };
  }
}

function speaksOf({ state }: Pane, item: OpenItem): boolean {
  return item.kind === "message" ? state.item === item.id : state.kind === item.kind;
}
