import type { Message } from "../mail/message";
import { isReport } from "../mail/message";
import type { Absence } from "../profiles/profile";
import { takesSeveral } from "./options";
import type { Options } from "./options";
import { find } from "./state";
import type { State } from "./state";

/** What the add-in is told of what is open. */
export type Told =
  | { readonly kind: "item"; readonly message: Message }
  | { readonly kind: "null" }
  | { readonly kind: "itemless" }
  /** Nothing at all: what was open before stays its item. */
  | { readonly kind: "unheard" }
  /** There can be no pane now. */
  | { readonly kind: "closes" };

export function toldOf(state: State): Told {
  const { answer, profile, whenNothing } = state.options;
  if (state.selectedIds.length > 1) return absent(severalIn(state.options));
  const message = find(state, state.openId);
  if (!message) return absent(whenNothing);
  if (!isReport(message)) return { kind: "item", message };

  switch (answer) {
    case "works":
      return { kind: "item", message };
    case "notice":
      return state.noticeFor === message.id ? { kind: "unheard" } : { kind: "item", message };
    case "refused":
      return profile.pinnedHears === "nothing" ? { kind: "unheard" } : { kind: "null" };
    case "null-item":
      return { kind: "null" };
    case "no-item":
      return { kind: "itemless" };
  }
}

/**
 * Assumed: an add-in that takes several selected messages gets an item without content rather than none. With none, no call of the mailbox could
 * work, getSelectedItemsAsync neither (office-js #3680); `several=null` in the page's address runs that as well.
 */
function severalIn(options: Options): Absence {
  return options.whenSeveral ?? (takesSeveral(options) ? "itemless" : options.profile.whenSeveral);
}

const absent = (kind: Absence): Told => ({ kind });

/** The open message as far as the add-in is told of it. */
export function visibleItem(state: State): Message | undefined {
  const told = toldOf(state);
  return told.kind === "item" ? told.message : undefined;
}

/** Why the pane cannot be opened now; undefined when it can. */
export function refusal(state: State): string | undefined {
  if (toldOf(state).kind === "closes") return "This Outlook has no pane without one open message.";
  return state.options.answer === "refused" && isReportOpen(state) ? "Outlook runs no add-ins on reports." : undefined;
}

/** Whether Outlook puts its notice between the open message and the add-in. */
export function needsNotice(state: State): boolean {
  return state.options.answer === "notice" && isReportOpen(state);
}

function isReportOpen(state: State): boolean {
  const message = find(state, state.openId);
  return message !== undefined && isReport(message);
}
