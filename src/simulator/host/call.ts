import type { Message } from "../mail/message";
import type { State } from "./state";

/** What a call may use: the whole memory, and the message it is about (if one is open). */
export interface CallContext {
  readonly state: State;
  readonly message: Message | undefined;
  readonly params: unknown;
}

/** The body of an answer, as it goes over the wire. */
export type Answer = Readonly<Record<string, unknown>>;
export type Call = (context: CallContext) => Answer;

export const ok = (data?: unknown): Answer => ({ error: false, wasSuccessful: true, data });
export const fail = (errorCode: number): Answer => ({ error: true, errorCode });

/** One field of what came over the wire. */
export function field(params: unknown, name: string): unknown {
  return typeof params === "object" && params !== null ? (params as Record<string, unknown>)[name] : undefined;
}

export function record(params: unknown): Readonly<Record<string, unknown>> {
  return typeof params === "object" && params !== null ? (params as Record<string, unknown>) : {};
}
