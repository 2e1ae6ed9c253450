import type { Receiver, Reply } from "../wire/channel";
import { HostNotice, OfficeError, Startup } from "../wire/names";
import { fail, field, record } from "./call";
import { registrationError, spoilt } from "./faults";
import { hostCalls } from "./hostCalls";
import { itemCalls } from "./itemCalls";
import { appContext, initialData } from "./startup";
import { find, visibleItem } from "./state";
import type { State } from "./state";

const calls = { ...itemCalls, ...hostCalls };

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

  register(event: string): number {
    return registrationError(this.state.faults.get(event));
  }

  /**
   * A call of a member does not name its message: which one it is about is settled when the call arrives, or, with a fault
   * that says so, when it is answered.
   */
  async call(action: string, data: unknown): Promise<Reply> {
    const fault = this.state.faults.get(action === Startup.execute ? dispatchOf(data) : action);
    let message = this.messageOf(data);
    if (fault?.kind === "delay") {
      await new Promise((done) => setTimeout(done, fault.ms));
      if (fault.bindLate) message = this.messageOf(data);
    }
    return spoilt(fault) ?? { kind: "answer", data: this.answer(action, data, message) };
  }

  private messageOf(data: unknown) {
    const isLoaded = field(field(data, "MethodData"), "isLoadedItem") === true;
    return isLoaded ? find(this.state, this.state.loadedId) : visibleItem(this.state);
  }

  private answer(action: string, data: unknown, message: ReturnType<typeof visibleItem>): unknown {
    switch (action) {
      case Startup.appContext:
        this.happenings.started();
        return appContext(this.state);
      case Startup.initialData:
        return initialData(this.state);
      case Startup.execute: {
        const call = calls[dispatchOf(data)];
        const answer = call ? call({ state: this.state, message, params: field(data, "ApiParams") }) : fail(OfficeError.hostError);
        this.happenings.called();
        return answer;
      }
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

  private noticed(notice: unknown): null {
    if (notice === HostNotice.tabOut) this.happenings.tabbedOut(false);
    if (notice === HostNotice.shiftTabOut) this.happenings.tabbedOut(true);
    return null;
  }
}

const dispatchOf = (data: unknown): number => Number(field(field(data, "MethodData"), "DispatchId"));
