/** As much of office.js as the layer touches; @types/office-js describes its public face only. */
export type Callback = (result: AsyncResult) => void;

export interface AsyncResult {
  readonly status: "succeeded" | "failed";
  readonly value?: unknown;
  readonly asyncContext?: unknown;
  readonly error?: { readonly code: number; readonly name: string; readonly message: string };
}

export type Handler = (args: Readonly<Record<string, unknown>>) => void;

export interface OfficeTheme {
  readonly [colour: string]: string;
}

export interface Mailbox {
  readonly item: object | null | undefined;
  readonly diagnostics: object;
  readonly userProfile: object;
  convertToEwsId(id: string, version: string): string;
  addHandlerAsync(type: string, handler: Handler, ...rest: unknown[]): void;
  removeHandlerAsync(type: string, ...rest: unknown[]): void;
  /** Not public: any field of what the host told at the start or with the last ItemChanged. */
  getInitialDataProp(name: string): unknown;
}

export interface Context {
  readonly mailbox?: Mailbox;
  readonly requirements: { isSetSupported(name: string, version: string): boolean };
}

/** The library's end of the channel. */
export interface EndPoint {
  invoke(action: string, done: (channelError: number, answer: unknown) => void, data: unknown): void;
  registerForEvent(event: string, handler: (data: unknown) => void, done: (channelError: number, answer: unknown) => void, data: unknown): void;
  unregisterForEvent(event: string, done: () => void, data: unknown): void;
}

interface Library {
  readonly Office: {
    readonly context: Context;
    readonly EventType: Record<string, string>;
    onReadyInternal(callback: () => void): unknown;
    onReady(...rest: readonly unknown[]): unknown;
  };
  readonly OfficeExt: { readonly HostName: { readonly Host: { readonly prototype: { getPlatform(): string } } } };
  readonly OSF: {
    readonly _OfficeAppFactory: { getClientEndPoint(): EndPoint; getId(): string; setContext(context: Context): void };
    readonly DDA: { readonly ErrorCodeManager: { getErrorArgs(code: number): { name: string; message: string } | undefined } };
  };
}

export const library = window as unknown as Library;

/** An object of the library with other members before its own, which cannot be changed. */
export function withMembers<T extends object>(base: T, members: object): T {
  return Object.create(base, Object.getOwnPropertyDescriptors(members)) as T;
}
