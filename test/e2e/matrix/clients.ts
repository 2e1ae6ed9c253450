/** What is known of each Outlook that bears on what a person sees, written down from docs/outlook-quirks.md and not from the product. */
export interface Client {
  readonly label: string;
  /** The ways to the open message that it has. */
  readonly ways: readonly Way[];
  /** What it may do when a report is opened, the usual first. */
  readonly answers: readonly Answer[];
  /** How a message that is dragged into the pane arrives; "picked" where nothing can be dragged, so that a file is chosen instead. */
  readonly handsIn: "event" | "files" | "picked";
  readonly pins: boolean;
  /** What a pinned pane sees while a report is refused, or while not one message is selected. */
  readonly pinnedOnRefused: "nothing" | "null";
  readonly nothing: "no pane" | "no item";
  readonly several: "no pane" | "no item";
  /** The way that the hint shows first. */
  readonly hint: string;
}

export type Way = "file" | "attachments" | "headers" | "body";
export type Answer = "works" | "notice" | "refused" | "null-item" | "no-item";

const newest: readonly Way[] = ["file", "attachments", "headers", "body"];
const web = {
  label: "Outlook on the web", ways: newest, answers: ["notice", "refused", "works", "null-item", "no-item"], handsIn: "event", pins: true,
  pinnedOnRefused: "nothing", nothing: "no pane", several: "no item", hint: "drag-to-pane",
} as const satisfies Client;
const desktop = { answers: ["refused", "works", "null-item", "no-item"], handsIn: "files", pins: true, pinnedOnRefused: "null", nothing: "no item", several: "no item", hint: "drag-to-pane" } as const;
const phone = { ways: ["body"], answers: ["refused", "works"], handsIn: "picked", pins: false, pinnedOnRefused: "nothing", nothing: "no pane", several: "no pane", hint: "forward-to-yourself" } as const;

export const clients = {
  "web": web,
  "new-windows": { ...web, label: "New Outlook on Windows" },
  "classic-windows": { ...desktop, label: "Classic Outlook on Windows", ways: newest },
  "mac": { ...desktop, label: "Outlook on Mac", ways: ["attachments", "headers", "body"] },
  "iphone": { ...phone, label: "Outlook on iPhone" },
  "android": { ...phone, label: "Outlook on Android" },
  "on-premises": { ...phone, label: "Exchange 2019 on-premises, its own web", answers: ["refused", "works", "null-item"] },
} as const satisfies Readonly<Record<string, Client>>;

export type ClientName = keyof typeof clients;
export const clientNames = Object.keys(clients) as readonly ClientName[];
