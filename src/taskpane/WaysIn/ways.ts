import type { Client } from "../../host/client";

export type WayId = "drag-to-pane" | "forward-to-yourself" | "choose-file" | "open-on-computer";

/** A way from the bounce to its card. `wording` chooses among the texts of the way where clients differ. */
export interface Way {
  readonly id: WayId;
  readonly wording: string;
}

const DRAG = way("drag-to-pane");
// Outlook on the web tells nothing of a drop when the message that is dragged is the one that is open (office-js #6370).
const DRAG_ANOTHER_FIRST = way("drag-to-pane", "another-first");
const FORWARD = way("forward-to-yourself");
const CHOOSE = way("choose-file");

const WAYS = {
  "web": [DRAG_ANOTHER_FIRST, way("choose-file", "menu"), FORWARD],
  "new-windows": [DRAG_ANOTHER_FIRST, way("choose-file", "menu"), FORWARD],
  "classic-windows": [DRAG, way("choose-file", "classic-windows"), FORWARD],
  "mac": [DRAG, way("choose-file", "desktop"), FORWARD],
  // Nothing can be dragged on a phone, and its Outlook saves no files.
  "iphone": [FORWARD, way("open-on-computer")],
  "android": [FORWARD, way("open-on-computer")],
  // Its Outlook on the web tells nothing of drops.
  "on-premises": [FORWARD, CHOOSE],
  // Works wherever an add-in runs at all.
  "outlook": [FORWARD, DRAG_ANOTHER_FIRST, CHOOSE],
  "browser": [CHOOSE],
} as const satisfies Readonly<Record<Client, readonly [Way, ...Way[]]>>;

/** The ways to hand in a bounce that Outlook does not hand over, the one that works best in this client first. */
export function waysFor(client: Client): readonly [Way, ...Way[]] {
  return WAYS[client];
}

function way(id: WayId, wording = ""): Way {
  return { id, wording };
}
