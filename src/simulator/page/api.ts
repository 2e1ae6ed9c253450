import type { Faults } from "../host/faults";
import type { AddIn } from "../host/options";
import type { SimulatedOutlook } from "../host/outlook";
import type { OpenedForm } from "../host/state";
import { find } from "../host/state";
import type { ThemeName } from "../host/theme";
import { fromBase64, toBase64 } from "../mail/bytes";
import { dragFile } from "../mail/dragFile";
import { readMessage } from "../mail/read";
import type { Profile, ReportAnswer } from "../profiles/profile";
import type { ProfileName } from "../profiles";
import { Dispatch } from "../wire/names";
import type { Desk } from "./desk";

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
  /** None while several are selected. */
  readonly openId: string | undefined;
  /** In the order in which they were selected. */
  readonly selectedIds: readonly string[];
  /** The one message that the add-in has loaded by its id. */
  readonly loadedId: string | undefined;
  /** The events the add-in listens to, by their names on the wire. */
  readonly events: readonly string[];
  readonly openedForms: readonly OpenedForm[];
  /** What the add-in has kept with the mailbox, by name. */
  readonly roamingSettings: Readonly<Record<string, unknown>>;
  /** What goes wrong, by the number of the call: `faults.set(dispatch.getAsFile, { kind: "silent" })`. */
  readonly faults: Faults;
  readonly dispatch: typeof Dispatch;
  /** Which Outlook this is, and what it does when a report is opened. */
  readonly profile: Profile;
  readonly answer: ReportAnswer;
  readonly shared: boolean;
  /** Whose manifest the add-in has. */
  readonly addIn: AddIn;
  readonly pane: Pane;
  /** Whether Outlook's "Restricted item" notice is on the screen. */
  readonly notice: boolean;
  /** Adds messages to the mailbox, and tells their ids in the same order; one of a name that is there takes its place. Rejects when one is no message. */
  add(files: readonly NamedSource[]): Promise<readonly string[]>;
  open(message: string): void;
  openNothing(): void;
  /** Selects messages in the list; one alone is open. */
  select(messages: readonly string[]): void;
  setTheme(theme: ThemeName): void;
  /** Makes it another Outlook, with its usual answer to reports or one of its others. The pane starts again. */
  setProfile(name: ProfileName, answer?: ReportAnswer): void;
  setAnswer(answer: ReportAnswer): void;
  setShared(isShared: boolean): void;
  /** The same program with the other manifest, and the permission of that. The pane starts again. */
  setAddIn(addIn: AddIn): void;
  dismissNotice(): void;
  /** Tells the add-in where the keyboard is: 0 in it, 1 elsewhere, 11 coming in at its start, 12 at its end. */
  notify(action: number): void;
  /** Drags messages over the task pane, and drops them there, in the way of this Outlook. */
  dragOver(messages: readonly string[]): void;
  drop(messages: readonly string[]): Promise<void>;
  /** What this Outlook makes of a message that is dragged out of it. */
  fileOf(message: string): Promise<{ readonly name: string; readonly base64: string }>;
  /** The message itself, in base64. */
  sourceOf(message: string): string;
}

/** A message as a file. */
export interface NamedSource {
  /** Such as "one.eml". */
  readonly file: string;
  readonly base64: string;
}

export interface Pane {
  readonly isOpen: boolean;
  /** Never, in an Outlook without a pin. */
  readonly isPinned: boolean;
  /** Does nothing while the button is grey. */
  open(): void;
  close(): void;
  setPinned(isPinned: boolean): void;
}

declare global {
  interface Window {
    simulator?: Simulator;
  }
}

const CORNER = { x: 20, y: 20, left: 0, top: 0 };

export function simulatorOf(desk: Desk): Simulator {
  const { outlook } = desk;
  const { state } = outlook;
  const ids = (messages: readonly string[]) => messages.map((one) => idOf(outlook, one));
  return {
    get mailbox() { return state.mailbox.map(({ id, file, subject, itemClass }) => ({ id, file, subject, itemClass })); },
    get openId() { return state.openId; },
    get selectedIds() { return state.selectedIds; },
    get loadedId() { return state.loadedId; },
    get events() { return outlook.events; },
    get openedForms() { return state.openedForms; },
    get roamingSettings() { return Object.fromEntries(Object.entries(state.roamingSettings).map(([name, json]) => [name, JSON.parse(json) as unknown])); },
    get profile() { return state.options.profile; },
    get answer() { return state.options.answer; },
    get shared() { return state.options.shared; },
    get addIn() { return state.options.addIn; },
    get notice() { return state.noticeFor !== undefined; },
    faults: state.faults,
    dispatch: Dispatch,
    pane: paneOf(desk),
    add: (files) => add(outlook, files),
    open: (message) => desk.open(idOf(outlook, message)),
    openNothing: () => desk.open(undefined),
    select: (messages) => desk.select(ids(messages)),
    setTheme: (theme) => outlook.setTheme(theme),
    setProfile: (name, answer) => desk.setProfile(name, answer),
    setAnswer: (answer) => desk.setAnswer(answer),
    setShared: (isShared) => desk.setShared(isShared),
    setAddIn: (addIn) => desk.setAddIn(addIn),
    dismissNotice: () => outlook.dismissNotice(),
    notify: (action) => outlook.notify(action),
    dragOver: (messages) => outlook.dragOver(ids(messages), CORNER),
    drop: (messages) => outlook.drop(ids(messages), CORNER),
    sourceOf: (message) => toBase64(find(state, idOf(outlook, message))!.bytes),
    fileOf: async (message) => {
      const { name, bytes } = await dragFile(find(state, idOf(outlook, message))!, state.options.profile.dragFormat);
      return { name, base64: toBase64(bytes) };
    },
  };
}

async function add(outlook: SimulatedOutlook, files: readonly NamedSource[]): Promise<readonly string[]> {
  const messages = await Promise.all(files.map(({ file, base64 }) => readMessage(file, fromBase64(base64))));
  outlook.receive(messages);
  return messages.map(({ id }) => id);
}

function paneOf({ pane }: Desk): Pane {
  return {
    get isOpen() { return pane.isOpen; },
    get isPinned() { return pane.isPinned; },
    open: () => pane.show(),
    close: () => pane.hide(),
    setPinned: (isPinned) => pane.setPinned(isPinned),
  };
}

/** The id of a message named by its id or by its file, with or without the ending. */
export function idOf({ state }: SimulatedOutlook, name: string): string {
  const found = state.mailbox.find(({ id, file }) => id === name || file === name || file === `${name}.eml`);
  if (!found) throw new Error(`There is no message ${name} in the mailbox.`);
  return found.id;
}
