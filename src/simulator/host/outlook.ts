import { toBase64 } from "../mail/bytes";
import { dragFile } from "../mail/dragFile";
import type { Message } from "../mail/message";
import { newestFirst } from "../mail/read";
import type { Profile } from "../profiles/profile";
import { frameAddress } from "../wire/address";
import { Channel } from "../wire/channel";
import { Event } from "../wire/names";
import { wait } from "./faults";
import { ofAddIn, ofProfile } from "./options";
import type { AddIn, Options } from "./options";
import { otherThan } from "./otherItem";
import { HostReceiver } from "./receiver";
import { CONTROL_ID, initialData } from "./startup";
import { find, startState } from "./state";
import type { State } from "./state";
import { themeToken, themes } from "./theme";
import type { ThemeName } from "./theme";
import { needsNotice, toldOf } from "./told";

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
    this.state.faults.onChange = () => {
      this.channel?.tell({ simulator: "throwing", keys: this.state.faults.throwing });
      this.onChange();
    };
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
    const { locale, profile, officeTheme = themeToken(this.state.theme) } = this.state.options;
    const theme = officeTheme === "none" ? undefined : officeTheme;
    const ours = { outlook: profile.name, officeTheme: theme, throwing: this.state.faults.throwing };
    Object.assign(frame, frameAddress({ page, conversation, control: CONTROL_ID, locale, ours }));
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
    this.select(id === undefined ? [] : [id]);
  }

  /** Selects messages in the list; one alone is open, several are not. */
  select(ids: readonly string[]): void {
    const { state } = this;
    state.selectedIds = ids.filter((id) => find(state, id));
    state.openId = state.selectedIds.length === 1 ? state.selectedIds[0] : undefined;
    state.notifications = [];
    state.noticeFor = undefined;
    this.raiseNotice();
    this.onChange();
    this.fire(Event.selectedItemsChanged, { type: Event.selectedItemsChanged });
    this.tellItem();
  }

  /** Puts Outlook's notice between the open message and the pane, if it does so. */
  raiseNotice(): void {
    if (this.state.isPaneOpen && needsNotice(this.state)) this.state.noticeFor = this.state.openId;
  }

  dismissNotice(): void {
    if (this.state.noticeFor === undefined) return;
    this.state.noticeFor = undefined;
    this.onChange();
    this.tellItem();
  }

  /** Makes it another Outlook; the pane has to start again. */
  become(profile: Profile, answer?: string): void {
    Object.assign(this.state.options, ofProfile(profile, answer));
  }

  /** Gives it the other add-in, with the permission of its manifest; the pane has to start again. */
  carry(addIn: AddIn): void {
    Object.assign(this.state.options, ofAddIn(addIn));
  }

  setTheme(theme: ThemeName): void {
    this.state.theme = theme;
    this.onChange();
    this.fire(Event.themeChanged, [JSON.stringify(themes[theme])]);
  }

  /** Tells the add-in where the keyboard is: 0 in it, 1 elsewhere, 11 coming in at its start, 12 at its end. */
  notify(action: number): void {
    this.channel?.notify(action);
  }

  closeForms(): void {
    this.state.openedForms = [];
    this.onChange();
  }

  /** Whether what is dragged from the list can reach the pane now. */
  get takesDrags(): boolean {
    const { drag } = this.state.options.profile;
    return this.state.isPaneOpen && (drag === "files" || (drag === "event" && this.events.includes(Event.dragAndDrop)));
  }

  /** Messages are dragged over the task pane, before they are dropped there. */
  dragOver(ids: readonly string[], point: DragPoint): void {
    if (this.dragged(ids).length === 0) return;
    if (this.state.options.profile.drag === "files") this.channel?.tell({ simulator: "dragover", x: point.x, y: point.y });
    else this.fire(Event.dragAndDrop, dragData("dragover", point));
  }

  /** They leave it again: only the browser's own drag and drop tells of that. */
  dragLeave(): void {
    if (this.state.options.profile.drag === "files") this.channel?.tell({ simulator: "dragleave", x: 0, y: 0 });
  }

  /** Drops messages into the task pane; they arrive there as files. */
  async drop(ids: readonly string[], point: DragPoint): Promise<void> {
    const { drag, dragFormat } = this.state.options.profile;
    const { channel } = this;
    const files = await Promise.all(this.dragged(ids).map((message) => dragFile(message, dragFormat)));
    if (files.length === 0) return;
    if (drag === "files") {
      channel?.tell({ simulator: "drop", x: point.x, y: point.y, files: files.map(({ name, type, bytes }) => ({ name, type, base64: toBase64(bytes) })) });
    } else {
      const dataTransfer = { files: files.map(({ name, type, bytes }) => ({ name, type, fileContent: toBase64(bytes) })) };
      this.fire(Event.dragAndDrop, { ...dragData("drop", point), dataTransfer });
    }
  }

  private dragged(ids: readonly string[]): readonly Message[] {
    const { options, openId } = this.state;
    return ids.filter((id) => options.profile.dragsOpenMessage || id !== openId).flatMap((id) => find(this.state, id) ?? []);
  }

  private tellItem(): void {
    const { faults, mailbox, options } = this.state;
    const told = toldOf(this.state);
    if (told.kind === "unheard") return;
    if (options.profile.nullBetween) this.fire(Event.itemChanged, null);
    const message = told.kind === "item" ? told.message : undefined;
    const isMistaken = faults.get(Event.itemChanged)?.kind === "wrong-item";
    this.fire(Event.itemChanged, initialData(this.state, isMistaken ? otherThan(mailbox, message) : message));
  }

  private fire(event: string, data: unknown): void {
    const { channel } = this;
    const held = wait(this.state.faults.get(event));
    if (held) void held.then(() => channel?.fire(event, data));
    else channel?.fire(event, data);
  }
}

function dragData(type: "dragover" | "drop", { x, y, left, top }: DragPoint): Readonly<Record<string, unknown>> {
  return { type, pageX: left + x, pageY: top + y, taskPaneX: x, taskPaneY: y };
}
