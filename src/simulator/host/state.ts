import type { Message } from "../mail/message";
import { Faults } from "./faults";
import type { Options } from "./options";
import type { ThemeName } from "./theme";

/** A form the add-in asked Outlook to open. */
export interface OpenedForm {
  readonly kind: "new-message" | "reply" | "reply-all" | "message" | "window";
  readonly params: Readonly<Record<string, unknown>>;
}

/** A bar above the message. */
export interface NotificationBar {
  readonly key: string;
  readonly message: string;
  /** 0 information, 1 progress, 2 error, 3 insight. */
  readonly type: number;
}

/** All that the simulated Outlook remembers; nothing of it outlives the page. */
export interface State {
  readonly options: Options;
  readonly faults: Faults;
  mailbox: readonly Message[];
  /** None while several are selected. */
  openId: string | undefined;
  selectedIds: readonly string[];
  /** The one message the add-in has loaded by its id. */
  loadedId: string | undefined;
  isPaneOpen: boolean;
  /** The message about which a "Restricted item" notice is on the screen. */
  noticeFor: string | undefined;
  theme: ThemeName;
  notifications: readonly NotificationBar[];
  openedForms: readonly OpenedForm[];
  /** As they go over the wire: each value as JSON text. */
  roamingSettings: Readonly<Record<string, string>>;
  readonly customProperties: Map<string, unknown>;
}

export function startState(options: Options): State {
  return {
    options,
    faults: new Faults(),
    mailbox: [],
    openId: undefined,
    selectedIds: [],
    loadedId: undefined,
    isPaneOpen: false,
    noticeFor: undefined,
    theme: "light",
    notifications: [],
    openedForms: [],
    roamingSettings: {},
    customProperties: new Map(),
  };
}

export function find(state: State, id: string | undefined): Message | undefined {
  return state.mailbox.find((message) => message.id === id);
}
