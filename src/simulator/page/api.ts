import type { Faults } from "../host/faults";
import type { SimulatedOutlook } from "../host/outlook";
import type { OpenedForm } from "../host/state";
import type { ThemeName } from "../host/theme";
import { Dispatch } from "../wire/names";

/** One line of the mailbox, as a test sees it. */
export interface Listed {
  readonly id: string;
  readonly file: string;
  readonly subject: string;
  readonly itemClass: string;
}

/** `window.simulator`, there as soon as the mailbox is loaded. Messages go by their id or by their file name. */
export interface Simulator {
  readonly mailbox: readonly Listed[];
  readonly openId: string | undefined;
  /** The events the add-in listens to, by their names on the wire. */
  readonly events: readonly string[];
  readonly openedForms: readonly OpenedForm[];
  readonly roamingSettings: Readonly<Record<string, unknown>>;
  /** What goes wrong, by the number of the call: `faults.set(dispatch.getAsFile, { kind: "silent" })`. */
  readonly faults: Faults;
  readonly dispatch: typeof Dispatch;
  open(message: string): void;
  openNothing(): void;
  select(messages: readonly string[]): void;
  setTheme(theme: ThemeName): void;
  /** Tells the add-in where the keyboard is: 0 in it, 1 elsewhere, 11 coming in at its start, 12 at its end. */
  notify(action: number): void;
  /** Drops messages into the task pane, as if dragged there. */
  drop(messages: readonly string[]): void;
}

declare global {
  interface Window {
    simulator?: Simulator;
  }
}

export function simulatorOf(outlook: SimulatedOutlook, open: (id: string | undefined) => void): Simulator {
  const { state } = outlook;
  const ids = (messages: readonly string[]) => messages.map((one) => idOf(outlook, one));
  return {
    get mailbox() { return state.mailbox.map(({ id, file, subject, itemClass }) => ({ id, file, subject, itemClass })); },
    get openId() { return state.openId; },
    get events() { return outlook.events; },
    get openedForms() { return state.openedForms; },
    get roamingSettings() { return state.roamingSettings; },
    faults: state.faults,
    dispatch: Dispatch,
    open: (message) => open(idOf(outlook, message)),
    openNothing: () => open(undefined),
    select: (messages) => outlook.select(ids(messages)),
    setTheme: (theme) => outlook.setTheme(theme),
    notify: (action) => outlook.notify(action),
    drop: (messages) => outlook.drop(ids(messages), { x: 0, y: 0, left: 0, top: 0 }),
  };
}

/** The id of a message named by its id or by its file, with or without the ending. */
export function idOf({ state }: SimulatedOutlook, name: string): string {
  const found = state.mailbox.find(({ id, file }) => id === name || file === name || file === `${name}.eml`);
  if (!found) throw new Error(`There is no message ${name} in the mailbox.`);
  return found.id;
}
