import type { Client } from "./client";

/** What Outlook has open. */
export type OpenItem =
  | { readonly kind: "message"; readonly id: string; readonly subject?: string }
  /** Outlook is there, and nothing is selected, or more than one message, or no message at all. */
  | { readonly kind: "no-item" }
  /** There is an item that add-ins may not see. */
  | { readonly kind: "restricted" }
  /** Whether an Outlook is around the page is not known yet. */
  | { readonly kind: "starting" }
  /** The page stands alone: in a plain browser, or in an Outlook whose office.js is blocked or does not answer. */
  | { readonly kind: "no-outlook"; readonly because: "browser" | "blocked" | "silent" };

export type OpenMessage = Extract<OpenItem, { kind: "message" }>;

/** The ways to the open message, in the order of what they tell. */
export type Source = "file" | "attachments" | "headers" | "body";

/**
 * What became of one way. `other-message`: what came names another message (its Message-ID is not the item's), also when asked again after
 * the time a change needs to be announced; it is dropped, and the next way is tried.
 */
export type Outcome = "handed-over" | "not-supported" | "restricted" | "shared-mailbox" | "refused" | "threw" | "timeout" | "empty" | "other-message";

export interface Tried {
  readonly source: Source;
  readonly outcome: Outcome;
  /** Outlook's own error code, where it named one. */
  readonly code?: number;
}

/** Why Outlook kept the message: what stood in the way of all ways, or of the best of them. */
export type KeptReason = Exclude<Outcome, "handed-over" | "restricted">;

export interface Read {
  readonly kind: "message";
  readonly id: string;
  readonly bytes: Uint8Array;
  readonly tried: readonly Tried[];
}

export type HandedOver =
  | Read
  /** Another item is open now; what was read belongs to neither. */
  | { readonly kind: "item-changed" }
  | { readonly kind: "restricted"; readonly tried: readonly Tried[] }
  | { readonly kind: "not-handed-over"; readonly reason: KeptReason; readonly tried: readonly Tried[] };

/** One of several messages that are selected in Outlook's list. */
export interface SelectedMessage {
  readonly id: string;
  readonly subject: string;
}

/** What is selected in Outlook's list, beside the one message that may be open. */
export type Selection =
  /** Two or more, and no more than 100: messages in read mode alone, in the order in which they were selected. */
  | { readonly kind: "selected"; readonly messages: readonly SelectedMessage[] }
  /** Nothing or one. */
  | { readonly kind: "none" }
  /**
   * `not-supported`: this Outlook cannot tell. `kept`: several are selected, and it hands none of them over. `refused`: it does not tell this add-in, or
   * not now. `too-many`: more are selected than it hands over.
   */
  | { readonly kind: "not-told"; readonly because: "not-supported" | "kept" | "refused" | "timeout" | "too-many" };

/** One thing that somebody hands in himself: by drop, file picker or paste. */
export type HandedIn =
  | { readonly kind: "message"; readonly name: string; readonly bytes: Uint8Array }
  /** Text that was pasted or dropped; `bytes` are a message made of it. */
  | { readonly kind: "words"; readonly words: string; readonly bytes: Uint8Array }
  /** Several files, or one that holds many messages; the only thing in its list. They are read later, piece by piece. */
  | { readonly kind: "heap"; readonly files: readonly { readonly name: string; readonly content: Blob }[] }
  | { readonly kind: "refused"; readonly name: string; readonly reason: "too-large" | "not-readable" };

export type HandIn =
  /** Something that could be dropped is over the page, or no longer is. */
  | { readonly kind: "dragging"; readonly over: boolean }
  | { readonly kind: "handed-in"; readonly things: Promise<readonly HandedIn[]> };

export type Theme = "light" | "dark";

/** What a new message begins with; plain text with \n. */
export interface NewMessage {
  readonly to: readonly string[];
  readonly subject: string;
  readonly body: string;
}

/** Plain JSON, small enough for Outlook to keep (32 KB with all that is around it). */
export type SettingsValue = string | number | boolean | null | readonly SettingsValue[] | { readonly [name: string]: SettingsValue };

/** What the reader has chosen, kept by Outlook with the mailbox, else by the browser, else until the page closes. */
export interface SettingsStore {
  /** Whatever was found, not to be trusted; undefined when nothing was. */
  kept(): unknown;
  /** "not-kept": true only until the page closes. Never rejects, settles within 5 seconds. */
  keep(value: SettingsValue): Promise<"kept" | "not-kept">;
}

/** Ends a subscription. */
export type Unsubscribe = () => void;

/** All the pane knows of the program it runs in. */
export interface MailHost {
  /** "browser" until an Outlook answers. */
  readonly client: Client;
  /** BCP 47 tag of the language the reader sees around the pane. */
  readonly language: string;
  /** The domains of the reader's own address, in lower case. */
  readonly ownDomains: readonly string[];
  readonly theme: Theme;
  onThemeChanged(listener: (theme: Theme) => void): Unsubscribe;
  openItem(): OpenItem;
  /** `selected`: somebody chose another item. `started`: Outlook answered, or failed to, after the page was there. */
  onItemChanged(listener: (why: "selected" | "started") => void): Unsubscribe;
  /**
   * Reads the open message by the best ways that answer in time. Never rejects and settles within 10 seconds. `later` is told when a
   * better way answers after that, as long as the same item is open.
   */
  read(item: OpenMessage, later: (better: Read) => void): Promise<HandedOver>;
  /** Which messages are selected where several are. Never rejects, settles within 5 seconds. */
  selection(): Promise<Selection>;
  /** Something else is selected. Told before or after `onItemChanged`, and not at all where Outlook has no such event. */
  onSelectionChanged(listener: () => void): Unsubscribe;
  /**
   * Reads one of the selected messages. Outlook hands over one at a time: who asks for the next waits for the one before. Never rejects, settles
   * within 15 seconds from its turn, and never as "item-changed".
   */
  readSelected(message: SelectedMessage): Promise<HandedOver>;
  /** What is dropped or pasted on the page, by Outlook's own drag event or by the browser's. */
  onHandedIn(listener: (handIn: HandIn) => void): Unsubscribe;
  /** Whether Outlook can open a form for a new message now: the page alone cannot, nor can on-premises Outlook on the web, phones, or a pane without an item. */
  canOpenNewMessage(): boolean;
  /** Opens Outlook's form for a new message; never sends. "not-opened": the caller has to offer another way. Never rejects, settles within 5 seconds. */
  openNewMessage(message: NewMessage): Promise<"opened" | "not-opened">;
  /** Whether Outlook can open a form for an answer to the open message now. */
  canOpenReply(): boolean;
  /** Opens Outlook's form for an answer to the sender of the open message, with this plain text; never sends. Otherwise as `openNewMessage`. */
  openReply(body: string): Promise<"opened" | "not-opened">;
  readonly settings: SettingsStore;
}
