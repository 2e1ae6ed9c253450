import { Event } from "../wire/names";
import { failed, finish } from "./call";
import { profile, throwIfToldTo } from "./client";
import { library } from "./library";
import type { AsyncResult, Handler, Mailbox, OfficeTheme } from "./library";

const ACCESS_DENIED = -5;
const PERMISSION_DENIED = 7000;
const INTERNAL_ERROR = 5001;

/** The events the library does not know, by their names there, on the wire and by number. */
export const newerEvents = [
  { name: "SelectedItemsChanged", event: Event.selectedItemsChanged, dispatch: 53 },
  { name: "DragAndDropEvent", event: Event.dragAndDrop, dispatch: 10_001 },
] as const;

interface DroppedFile {
  readonly name: string;
  readonly type: string;
  readonly fileContent: string;
}

interface DragData {
  readonly type: string;
  readonly dataTransfer?: { readonly files: readonly DroppedFile[] };
}

function eventArguments(event: string, data: unknown): Readonly<Record<string, unknown>> {
  if (event !== Event.dragAndDrop) return { type: event };
  const drag = data as DragData;
  if (!drag.dataTransfer) return { type: event, dragAndDropEventData: drag };

  const files = drag.dataTransfer.files.map((file) => ({ ...file, fileContent: blob(file) }));
  return { type: event, dragAndDropEventData: { ...drag, dataTransfer: { files } } };
}

function blob({ type, fileContent }: DroppedFile): Blob {
  return new Blob([Uint8Array.from(atob(fileContent), (char) => char.charCodeAt(0))], { type });
}

/** Handlers of the newer events; the host hears of the first handler of an event, and of the last one's going. */
export class NewerEvents {
  private readonly handlers = new Map<string, Handler[]>();

  knows(event: string): boolean {
    return newerEvents.some((one) => one.event === event);
  }

  add(event: string, handler: Handler, rest: readonly unknown[]): void {
    const registered = this.handlers.get(event);
    if (registered) {
      registered.push(handler);
      return finish(rest, { status: "succeeded" });
    }
    const raise = (data: unknown) => this.handlers.get(event)?.forEach((one) => one(eventArguments(event, data)));
    library.OSF._OfficeAppFactory.getClientEndPoint().registerForEvent(event, raise, (channelError, answer) => {
      const code = registrationError(channelError, answer);
      if (code === 0) this.handlers.set(event, [handler]);
      finish(rest, code === 0 ? { status: "succeeded" } : failed(code));
    }, this.subject(event));
  }

  remove(event: string, rest: readonly unknown[]): void {
    this.handlers.delete(event);
    library.OSF._OfficeAppFactory.getClientEndPoint().unregisterForEvent(event, () => finish(rest, { status: "succeeded" }), this.subject(event));
  }

  private subject(event: string): object {
    const eventDispId = newerEvents.find((one) => one.event === event)?.dispatch;
    return { controlId: library.OSF._OfficeAppFactory.getId(), eventDispId, targetId: "" };
  }
}

function registrationError(channelError: number, answer: unknown): number {
  if (channelError === ACCESS_DENIED) return PERMISSION_DENIED;
  if (channelError !== 0 || typeof answer !== "object" || answer === null) return INTERNAL_ERROR;
  return Number((answer as { Error?: number }).Error ?? 0);
}

/** What classic Windows and the Mac say, where the name of the event exists (@types/office-js); its number is not known. */
const NOT_HERE: AsyncResult = { status: "failed", error: { code: INTERNAL_ERROR, name: "Internal Error", message: "This event isn't supported on this platform." } };

/** The mailbox's own members for events, with the newer events among them. */
export function handlerMembers(real: Mailbox, onTheme: (theme: OfficeTheme) => void): object {
  const events = new NewerEvents();
  const withTheme = (handler: Handler): Handler => (args) => {
    onTheme(args.officeTheme as OfficeTheme);
    handler(args);
  };
  return {
    addHandlerAsync: (type: string, handler: Handler, ...rest: unknown[]) => {
      throwIfToldTo(type);
      if (type === Event.dragAndDrop && profile.drag === "files") return void setTimeout(() => finish(rest, NOT_HERE));
      if (events.knows(type)) return events.add(type, handler, rest);
      return real.addHandlerAsync(type, type === Event.themeChanged ? withTheme(handler) : handler, ...rest);
    },
    removeHandlerAsync: (type: string, ...rest: unknown[]) => (events.knows(type) ? events.remove(type, rest) : real.removeHandlerAsync(type, ...rest)),
  };
}
