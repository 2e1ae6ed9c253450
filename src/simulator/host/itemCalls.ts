import { toBase64 } from "../mail/bytes";
import type { Message } from "../mail/message";
import { Dispatch, OfficeError } from "../wire/names";
import { fail, field, ok } from "./call";
import type { Answer, Call, CallContext } from "./call";
import { Permission, allows } from "./options";
import { initialData } from "./startup";
import { find } from "./state";

const COERCE_TO_HTML = 3;

/** A call about the open message; without one there is nothing to be found. */
const ofItem = (answer: (message: Message, context: CallContext) => Answer): Call => (context) =>
  context.message ? answer(context.message, context) : fail(OfficeError.itemNotFound);

function body(message: Message, { params }: CallContext): Answer {
  if (field(params, "coercionType") !== COERCE_TO_HTML) return ok(message.text);
  return ok(message.html ?? `<html><body><pre>${escape(message.text)}</pre></body></html>`);
}

const escape = (text: string) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");

function attachmentContent(message: Message, { params }: CallContext): Answer {
  const found = message.attachments.find(({ id }) => id === field(params, "id"));
  if (!found) return fail(OfficeError.invalidAttachmentId);
  return ok({ content: found.content, format: found.kind === "item" ? "eml" : "base64" });
}

/** More than this are not handed over at a time. */
const MOST_SELECTED = 100;

const selectedItems: Call = ({ state }) => {
  if (!allows(state.options.permission, Permission.readWriteMailbox)) return fail(OfficeError.permissionDenied);
  const selected = state.selectedIds.flatMap((id) => find(state, id) ?? []);
  // The documentation tells the number; that it is this code, and of this call, is assumed.
  if (selected.length > MOST_SELECTED) return fail(OfficeError.tooManySelected);
  return ok(selected.map((message) => ({
    itemId: message.id,
    itemType: "message",
    itemMode: "Read",
    subject: message.subject,
    conversationId: message.conversationId,
    internetMessageId: message.internetMessageId,
    hasAttachment: message.attachments.length > 0,
  })));
};

/**
 * Only one message may be loaded at a time; by which code a second one fails is not documented. The documentation asks for the permission to read
 * and write the mailbox. That a lower one, which the library itself lets through when it is to read and write the item, ends in this code is assumed.
 */
const loadItem: Call = ({ state, message }) => {
  if (!allows(state.options.permission, Permission.readWriteMailbox)) return fail(OfficeError.permissionDenied);
  if (state.loadedId) return fail(OfficeError.itemAlreadyLoaded);
  if (!message) return fail(OfficeError.itemNotFound);
  state.loadedId = message.id;
  return ok(JSON.stringify(initialData(state, message)));
};

const unloadItem: Call = ({ state }) => {
  state.loadedId = undefined;
  return ok();
};

export const itemCalls: Readonly<Record<number, Call>> = {
  [Dispatch.getBody]: ofItem(body),
  [Dispatch.getAllInternetHeaders]: ofItem((message) => ok(message.headers)),
  [Dispatch.getAttachmentContent]: ofItem(attachmentContent),
  [Dispatch.getAsFile]: ofItem((message) => ok(toBase64(message.bytes))),
  [Dispatch.getSelectedItems]: selectedItems,
  [Dispatch.loadItemById]: loadItem,
  [Dispatch.unloadItem]: unloadItem,
};
