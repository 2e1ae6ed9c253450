import { Action, ChannelError, readRequest, writeAnswer, writeEvent, writeNotification } from "./envelope";
import type { Request } from "./envelope";
import type { FrameWord } from "./frameWord";

/** What becomes of one request. `silent` is an answer that never comes. */
export type Reply =
  | { readonly kind: "answer"; readonly data: unknown }
  | { readonly kind: "channel-error"; readonly code: number; readonly data: unknown }
  | { readonly kind: "silent" };

/** The host behind the channel. */
export interface Receiver {
  call(action: string, data: unknown): Promise<Reply>;
  /** Whether the add-in may listen to the event: `{ Error: 0 }`, or a code. */
  register(event: string): Reply;
}

/** Where the add-in is: its window (while it is in the page) and its origin. */
export interface Peer {
  readonly frame: HTMLIFrameElement;
  readonly origin: string;
  readonly conversation: string;
}

/** One conversation with one add-in frame. */
export class Channel {
  private readonly registered = new Map<string, Request>();
  private notified = 0;
  private readonly listener = (event: MessageEvent) => void this.receive(event);

  constructor(private readonly peer: Peer, private readonly receiver: Receiver) {
    window.addEventListener("message", this.listener);
  }

  close(): void {
    window.removeEventListener("message", this.listener);
    this.registered.clear();
  }

  /** The events the add-in listens to at this moment. */
  get events(): readonly string[] {
    return [...this.registered.keys()];
  }

  /** Raises an event; false when the add-in does not listen to it. */
  fire(event: string, data: unknown): boolean {
    const registration = this.registered.get(event);
    if (registration) this.post(writeEvent(registration, data));
    return registration !== undefined;
  }

  notify(...data: readonly unknown[]): void {
    this.post(writeNotification(this.peer.conversation, this.notified++, ...data));
  }

  /** Our own word to our layer in the frame; what has been posted before it is there before it. */
  tell(word: FrameWord): void {
    this.peer.frame.contentWindow?.postMessage(word, this.peer.origin);
  }

  /** A frame that loads its page again starts over: nothing of the page before listens any more. */
  forget(): void {
    this.registered.clear();
  }

  private post(text: string): void {
    this.peer.frame.contentWindow?.postMessage(text, this.peer.origin);
  }

  private async receive(event: MessageEvent): Promise<void> {
    if (event.source !== this.peer.frame.contentWindow || event.origin !== this.peer.origin) return;
    const request = readRequest(event.data);
    if (request?.conversation !== this.peer.conversation) return;

    const reply = await this.reply(request);
    if (reply.kind === "answer") this.post(writeAnswer(request, reply.data));
    if (reply.kind === "channel-error") this.post(writeAnswer(request, reply.data, reply.code));
  }

  private async reply(request: Request): Promise<Reply> {
    switch (request.type) {
      case Action.call:
        return this.receiver.call(request.action, request.data).catch((error: unknown) => ({
          kind: "channel-error", code: ChannelError.handlingRequest, data: { message: String(error) },
        }));
      case Action.register: {
        const reply = this.receiver.register(request.action);
        if (isAccepted(reply)) this.registered.set(request.action, request);
        return reply;
      }
      case Action.unregister:
        this.registered.delete(request.action);
        return { kind: "answer", data: { Error: 0 } };
    }
  }
}

const isAccepted = (reply: Reply): boolean => reply.kind === "answer" && (reply.data as { readonly Error?: number }).Error === 0;
