import { toBase64 } from "../mail/bytes";
import type { Message } from "../mail/message";
import { newestFirst } from "../mail/read";
import { frameAddress } from "../wire/address";
import { Channel } from "../wire/channel";
import { Event } from "../wire/names";
import type { Options } from "./options";
import { HostReceiver } from "./receiver";
import { CONTROL_ID, initialData } from "./startup";
import { find, startState } from "./state";
import type { State } from "./state";
import { themeToken, themes } from "./theme";
import type { ThemeName } from "./theme";

/** A point in the task pane, in pixels from its corner; `left` and `top` are the pane's own place in the window. */
export interface DragPoint {
  readonly x: number;
  readonly y: number;
  readonly left: number;
  readonly top: number;
}

/** What a person does in front of Outlook, and what the add-in hears of it. */
export class SimulatedOutlook {
  readonly state: State;
  /** Called after every change of the state. */
  onChange: () => void = () => undefined;
  /** Called when the keyboard leaves the task pane, at its end or (backwards) at its start. */
  onTabOut: (backwards: boolean) => void = () => undefined;
  private channel: Channel | undefined;

  constructor(options: Options) {
    this.state = startState(options);
  }

  /** Prepares a frame to carry the add-in; must happen before the frame enters the page, or its name does not count. */
  attach(frame: HTMLIFrameElement, page: string): void {
    this.detach();
    const conversation = crypto.randomUUID();
    const channel = new Channel({ frame, origin: new URL(page).origin, conversation }, new HostReceiver(this.state, {
      started: () => channel.forget(),
      called: () => this.onChange(),
      tabbedOut: (backwards) => this.onTabOut(backwards),
    }));
    this.channel = channel;
    const { locale, officeTheme = themeToken(this.state.theme) } = this.state.options;
    const theme = officeTheme === "none" ? undefined : officeTheme;
    Object.assign(frame, frameAddress({ page, conversation, control: CONTROL_ID, locale, theme }));
  }

  detach(): void {
    this.channel?.close();
    this.channel = undefined;
    this.state.loadedId = undefined;
  }

  /** The events the add-in listens to. */
  get events(): readonly string[] {
    return this.channel?.events ?? [];
  }

  /** Adds messages; one from a file of the same name takes the place of the older. */
  receive(messages: readonly Message[]): void {
    const fresh = new Set(messages.map(({ id }) => id));
    this.state.mailbox = newestFirst([...this.state.mailbox.filter(({ id }) => !fresh.has(id)), ...messages]);
    this.onChange();
  }

  /** Opens a message in the reading pane, or none. */
  open(id: string | undefined): void {
    this.state.openId = find(this.state, id)?.id;
    this.state.notifications = [];
    this.select(this.state.openId ? [this.state.openId] : []);
    this.channel?.fire(Event.itemChanged, initialData(this.state));
  }

  /** Changes what is selected in the list, and not what is open. */
  select(ids: readonly string[]): void {
    this.state.selectedIds = ids;
    this.onChange();
    this.channel?.fire(Event.selectedItemsChanged, { type: Event.selectedItemsChanged });
  }

  setTheme(theme: ThemeName): void {
    this.state.theme = theme;
    this.onChange();
    this.channel?.fire(Event.themeChanged, [JSON.stringify(themes[theme])]);
  }

  /** Tells the add-in where the keyboard is: 0 in it, 1 elsewhere, 11 coming in at its start, 12 at its end. */
  notify(action: number): void {
    this.channel?.notify(action);
  }

  closeForms(): void {
    this.state.openedForms = [];
    this.onChange();
  }

  dragOver(point: DragPoint): void {
    this.channel?.fire(Event.dragAndDrop, dragData("dragover", point));
  }

  /** Drops messages into the task pane; they arrive there as .eml files. */
  drop(ids: readonly string[], point: DragPoint): void {
    const files = ids.flatMap((id) => find(this.state, id) ?? []).map(({ file, bytes }) => ({
      name: file, type: "message/rfc822", fileContent: toBase64(bytes),
    }));
    this.channel?.fire(Event.dragAndDrop, { ...dragData("drop", point), dataTransfer: { files } });
  }
}

function dragData(type: "dragover" | "drop", { x, y, left, top }: DragPoint): Readonly<Record<string, unknown>> {
  return { type, pageX: left + x, pageY: top + y, taskPaneX: x, taskPaneY: y };
}
