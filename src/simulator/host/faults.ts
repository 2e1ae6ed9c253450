import type { Reply } from "../wire/channel";
import { OfficeError } from "../wire/names";

/** A way in which one kind of call goes wrong. */
export type Fault =
  | { readonly kind: "error"; readonly code: number }
  | { readonly kind: "unsuccessful" }
  | { readonly kind: "silent" }
  | { readonly kind: "channel-error"; readonly code: number; readonly data?: unknown }
  /** `bindLate` answers for the message that is open then, not for the one that was open when the call came. */
  | { readonly kind: "delay"; readonly ms: number; readonly bindLate?: boolean }
  /** The data of another message than the open one, at once or late. */
  | { readonly kind: "wrong-item"; readonly ms?: number }
  /** The member itself throws, before anything goes over the wire. */
  | { readonly kind: "throw" };

export type FaultKey = number | string;

/** What breaks, by the number of the call, or by the name of a request of the start-up or of an event. */
export class Faults extends Map<FaultKey, Fault> {
  onChange: () => void = () => undefined;

  override set(key: FaultKey, fault: Fault): this {
    super.set(key, fault);
    this.onChange();
    return this;
  }

  override delete(key: FaultKey): boolean {
    const was = super.delete(key);
    this.onChange();
    return was;
  }

  override clear(): void {
    super.clear();
    this.onChange();
  }

  /** What throws does so in the add-in's frame, which has to be told. */
  get throwing(): readonly FaultKey[] {
    return [...this].filter(([, { kind }]) => kind === "throw").map(([key]) => key);
  }
}

/** How long the reply is held back. */
export function wait(fault: Fault | undefined): Promise<void> | undefined {
  const ms = fault?.kind === "delay" || fault?.kind === "wrong-item" ? fault.ms : undefined;
  return ms === undefined ? undefined : new Promise((done) => setTimeout(done, ms));
}

/** The reply a fault puts in the place of the true one, if it does. */
export function spoilt(fault: Fault | undefined): Reply | undefined {
  switch (fault?.kind) {
    case "error":
      return { kind: "answer", data: { error: true, errorCode: fault.code } };
    // Only a call that was made before the frame heard of the fault comes as far as this.
    case "throw":
    case "unsuccessful":
      return { kind: "answer", data: { wasSuccessful: false } };
    case "channel-error":
      return { kind: "channel-error", code: fault.code, data: fault.data ?? null };
    case "silent":
      return { kind: "silent" };
    case "delay":
    case "wrong-item":
    case undefined:
      return undefined;
  }
}

/** The reply to a registration for an event that a fault spoils, if it does. */
export function spoiltRegistration(fault: Fault | undefined): Reply | undefined {
  switch (fault?.kind) {
    case "delay":
    case "wrong-item":
    case undefined:
      return undefined;
    case "silent":
      return { kind: "silent" };
    case "error":
      return { kind: "answer", data: { Error: fault.code } };
    default:
      return { kind: "answer", data: { Error: OfficeError.hostError } };
  }
}
