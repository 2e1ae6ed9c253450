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

const selectedItems: Call = ({ state }) => {
  if (!allows(state.options.permission, Permission.readWriteMailbox)) return fail(OfficeError.permissionDenied);
  const selected = state.selectedIds.flatMap((id) => find(state, id) ?? []);
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

/** Only one message may be loaded at a time. */
const loadItem: Call = ({ state, params }) => {
  if (!allows(state.options.permission, Permission.readWriteItem)) return fail(OfficeError.permissionDenied);
  if (state.loadedId) return fail(OfficeError.itemAlreadyLoaded);
  const found = state.mailbox.find(({ id }) => id === field(params, "itemId"));
  if (!found) return fail(OfficeError.itemNotFound);
  state.loadedId = found.id;
  return ok(JSON.stringify(initialData(state, found)));
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
