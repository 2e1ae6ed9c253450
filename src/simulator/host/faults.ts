import type { Reply } from "../wire/channel";
import { OfficeError } from "../wire/names";

/** A way in which one kind of call goes wrong. */
export type Fault =
  | { readonly kind: "error"; readonly code: number }
  | { readonly kind: "unsuccessful" }
  | { readonly kind: "silent" }
  | { readonly kind: "channel-error"; readonly code: number; readonly data?: unknown }
  /** `bindLate` answers for the message that is open then, not for the one that was open when the call came. */
  | { readonly kind: "delay"; readonly ms: number; readonly bindLate?: boolean };

/** What breaks, by the number of the call, or by the name of a request of the start-up or of an event. */
export type Faults = Map<number | string, Fault>;

/** The reply a fault puts in the place of the true one, if it does. */
export function spoilt(fault: Fault | undefined): Reply | undefined {
  switch (fault?.kind) {
    case "error":
      return { kind: "answer", data: { error: true, errorCode: fault.code } };
    case "unsuccessful":
      return { kind: "answer", data: { wasSuccessful: false } };
    case "channel-error":
      return { kind: "channel-error", code: fault.code, data: fault.data ?? null };
    case "silent":
      return { kind: "silent" };
    case "delay":
    case undefined:
      return undefined;
  }
}

/** The code with which a registration for an event fails, 0 when it does not. */
export function registrationError(fault: Fault | undefined): number {
  if (!fault || fault.kind === "delay") return 0;
  return fault.kind === "error" ? fault.code : OfficeError.hostError;
}
