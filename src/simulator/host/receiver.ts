import type { Message } from "../mail/message";
import type { Receiver, Reply } from "../wire/channel";
import { Dispatch, Event, HostNotice, OfficeError, Startup } from "../wire/names";
import { fail, field, record } from "./call";
import type { CallContext } from "./call";
import { spoilt, spoiltRegistration, wait } from "./faults";
import { hostCalls } from "./hostCalls";
import { itemCalls } from "./itemCalls";
import { isAtLeast } from "./options";
import type { Options } from "./options";
import { aboutOther } from "./otherItem";
import { appContext, initialData } from "./startup";
import { find } from "./state";
import type { State } from "./state";
import { visibleItem } from "./told";

const calls = { ...itemCalls, ...hostCalls };

/** What a shared mailbox may refuse. */
const itemContent: readonly number[] = [Dispatch.getBody, Dispatch.getAllInternetHeaders, Dispatch.getAttachmentContent, Dispatch.getAsFile];

/** What the rest of the host wants to hear of. */
export interface Happenings {
  /** The add-in's page has just started: nothing of the page before listens any more. */
  started(): void;
  /** A call may have changed the state. */
  called(): void;
  /** The keyboard leaves the task pane at its end, or (backwards) at its start. */
  tabbedOut(backwards: boolean): void;
}

/** Answers the add-in from the state, unless a fault says otherwise. */
export class HostReceiver implements Receiver {
  constructor(private readonly state: State, private readonly happenings: Happenings) {}

  register(event: string): Reply {
    const code = hasEvent(this.state.options, event) ? 0 : OfficeError.internalError;
    return spoiltRegistration(this.state.faults.get(event)) ?? { kind: "answer", data: { Error: code } };
  }

  /**
   * A call of a member does not name its message: which one it is about is settled when the call arrives, or, with a fault
   * that says so, when it is answered.
   */
  async call(action: string, data: unknown): Promise<Reply> {
    const fault = this.state.faults.get(action === Startup.execute ? dispatchOf(data) : action);
    let context = this.contextOf(data);
    await wait(fault);
    if (fault?.kind === "delay" && fault.bindLate) context = this.contextOf(data);
    if (fault?.kind === "wrong-item") context = aboutOther(context);
    return spoilt(fault) ?? { kind: "answer", data: this.answer(action, data, context) };
  }

  private contextOf(data: unknown): CallContext {
    return { state: this.state, message: this.messageOf(data), params: field(data, "ApiParams") };
  }

  private messageOf(data: unknown): Message | undefined {
    if (dispatchOf(data) === Dispatch.loadItemById) return find(this.state, String(field(field(data, "ApiParams"), "itemId")));
    return field(field(data, "MethodData"), "isLoadedItem") === true ? find(this.state, this.state.loadedId) : visibleItem(this.state);
  }

  private answer(action: string, data: unknown, context: CallContext): unknown {
    switch (action) {
      case Startup.appContext:
        this.happenings.started();
        return appContext(this.state);
      case Startup.initialData:
        return initialData(this.state, context.message);
      case Startup.execute:
        return this.execute(dispatchOf(data), context);
      case Startup.executeOlder:
        return { Error: OfficeError.hostError, Version: 1 };
      case Startup.notifyHost:
        return this.noticed(field(data, "1"));
      case Startup.openWindow:
        this.state.openedForms = [...this.state.openedForms, { kind: "window", params: record(data) }];
        return null;
      default:
        throw new Error(`There is no ${action} here.`);
    }
  }

  private execute(dispatch: number, context: CallContext): unknown {
    const { shared, profile } = this.state.options;
    if (shared && profile.sharedMailbox === "refused" && itemContent.includes(dispatch)) return fail(OfficeError.sharedFolder);
    const answer = calls[dispatch]?.(context) ?? fail(OfficeError.hostError);
    this.happenings.called();
    return answer;
  }

  private noticed(notice: unknown): null {
    if (notice === HostNotice.tabOut) this.happenings.tabbedOut(false);
    if (notice === HostNotice.shiftTabOut) this.happenings.tabbedOut(true);
    return null;
  }
}

const dispatchOf = (data: unknown): number => Number(field(field(data, "MethodData"), "DispatchId"));

function hasEvent({ profile, requirementSet }: Options, event: string): boolean {
  if (event === Event.dragAndDrop) return profile.drag === "event";
  if (event === Event.selectedItemsChanged) return isAtLeast(requirementSet, "1.13");
  return event !== Event.themeChanged || isAtLeast(requirementSet, "1.14");
}
