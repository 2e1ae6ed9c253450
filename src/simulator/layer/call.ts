import { library } from "./library";
import type { AsyncResult, Callback, Mailbox } from "./library";

/** Permissions as the library counts them, which is not how the host does. */
export const Level = { readItem: 1, readWriteItem: 2, readWriteMailbox: 3 } as const;

const INTERNAL_FORMAT_ERROR = 9002;

/** The names of codes that the library fills in only after its own first failure. */
const NAMES: Readonly<Record<number, string>> = {
  7000: "Permission Denied",
  9030: "APICallFailedDueToItemChange",
  9038: "InsufficientItemPermissionsError",
  9049: "ItemNotFound",
  9064: "ExceededMaxNumberOfSelectedItems",
  [INTERNAL_FORMAT_ERROR]: "InternalFormatError",
};

/** One member of the library: what it is called, its number on the wire, and the permission without which it throws. */
export interface Member {
  readonly name: string;
  readonly dispatch: number;
  readonly level: number;
  readonly params?: unknown;
  readonly isLoadedItem?: boolean;
  readonly map?: (data: unknown) => unknown;
}

/** Calls the host; `rest` are the last arguments of every asynchronous member: options, if any, and the callback. */
export function callHost(mailbox: Mailbox, member: Member, rest: readonly unknown[]): void {
  const held = mailbox.getInitialDataProp("permissionLevel");
  if (typeof held !== "number") throw new Error(`Invalid operation (${member.name}) when Office.context.mailbox.item is null.`);
  if (held < member.level) throw new Error(`Elevated permission is required to call the method: '${member.name}'.`);

  const { _OfficeAppFactory: factory } = library.OSF;
  const { params, dispatch, isLoadedItem = false, map = (data: unknown) => data } = member;
  factory.getClientEndPoint().invoke("ExecuteMethod", (channelError, answer) => {
    // The library does the same: what is not an object is never passed on.
    if (typeof answer !== "object" || answer === null) return;
    const { error, errorCode, data } = answer as { error?: boolean; errorCode?: number; data?: unknown };
    if (error) finish(rest, failed(errorCode ?? INTERNAL_FORMAT_ERROR));
    else finish(rest, channelError === 0 ? { status: "succeeded", value: map(data) } : failed(INTERNAL_FORMAT_ERROR));
  }, { ApiParams: params, MethodData: { ControlId: factory.getId(), DispatchId: dispatch, isLoadedItem } });
}

/** Hands a result to the callback among the last arguments of a member, together with the caller's own context. */
export function finish(rest: readonly unknown[], result: AsyncResult): void {
  const callback = rest.find((argument): argument is Callback => typeof argument === "function");
  const options = rest.find((argument) => typeof argument === "object" && argument !== null) as { asyncContext?: unknown } | undefined;
  callback?.({ ...result, asyncContext: options?.asyncContext });
}

export function failed(code: number): AsyncResult {
  const known = library.OSF.DDA.ErrorCodeManager.getErrorArgs(code);
  return { status: "failed", error: { code, name: NAMES[code] ?? known?.name ?? "Internal Error", message: known?.message ?? "" } };
}
