/** The action type of a request: call something, or begin or end listening to an event. */
export const Action = { call: 0, register: 1, unregister: 2 } as const;

/** Channel-level failures, apart from what a call itself may answer. */
export const ChannelError = { none: 0, inRequest: -1, handlingRequest: -2, accessDenied: -5, timedOut: -6 } as const;

const MESSAGE_REQUEST = 0;
const MESSAGE_ANSWER = 1;
const SERIALIZER = 1;

/** What the add-in asks. */
export interface Request {
  readonly action: string;
  readonly type: (typeof Action)[keyof typeof Action];
  readonly conversation: string;
  readonly correlation: number;
  readonly data: unknown;
}

/** The request in a message event's data, or undefined when it is anything else: a page gets messages from everywhere. */
export function readRequest(text: unknown): Request | undefined {
  const message = parse(text);
  if (!message || message._messageType !== MESSAGE_REQUEST) return undefined;

  const { _actionName: action, _actionType: type, _conversationId: conversation, _correlationId: correlation } = message;
  if (typeof action !== "string" || typeof conversation !== "string" || typeof correlation !== "number") return undefined;
  if (type !== Action.call && type !== Action.register && type !== Action.unregister) return undefined;
  return { action, type, conversation, correlation, data: message._data };
}

function parse(text: unknown): Record<string, unknown> | undefined {
  if (typeof text !== "string") return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

/** The answer to one request, as text for postMessage. */
export function writeAnswer(request: Request, data: unknown, error: number = ChannelError.none): string {
  return write({ ...request, error, data, responseType: 0 });
}

/** An event the add-in has registered for; `registration` is the request that did so. */
export function writeEvent(registration: Request, data: unknown): string {
  return write({ ...registration, error: ChannelError.none, data, responseType: 1 });
}

interface Answer extends Omit<Request, "type"> {
  readonly error: number;
  readonly responseType: 0 | 1;
}

function write({ action, conversation, correlation, data, error, responseType }: Answer): string {
  return JSON.stringify({
    _messageType: MESSAGE_ANSWER,
    _actionName: action,
    _conversationId: conversation,
    _correlationId: correlation,
    _origin: location.origin,
    _data: data ?? null,
    _errorCode: error,
    _responseType: responseType,
    _serializerVersion: SERIALIZER,
  });
}

/** A word to the add-in that it does not answer, such as "you have the focus". */
export function writeNotification(conversation: string, correlation: number, ...data: readonly unknown[]): string {
  return JSON.stringify({
    _messageType: MESSAGE_REQUEST,
    _actionName: "Office_notifyAgave",
    _actionType: Action.call,
    _conversationId: `${conversation}_ntf`,
    _correlationId: correlation,
    _origin: location.origin,
    _data: data,
    _serializerVersion: SERIALIZER,
  });
}
