import { askWhileOpen, ItemChangedError, type AskItem } from "./askItem";
import { attachedMessages } from "./attachedMessages";
import { fromBase64 } from "./bytes";
import { isRestriction, OfficeError } from "./callOffice";
import { composeMessage, type Envelope } from "./composeMessage";
import { currentItem } from "./identity";
import type { HandedOver } from "./mailbox";
import { bareId, messageIdOf } from "./messageHeader";

const ITEM_CHANGED = 9030;

/** One try; `sure` is false when the answer may be that of an item whose change has not been announced yet. */
interface Try {
  readonly handedOver: HandedOver;
  readonly sure: boolean;
}

/** Reads the open message by the best way this Outlook knows. */
export async function readItem(mailbox: Office.Mailbox, id: string, settleMs = 700): Promise<HandedOver> {
  const first = await tryToRead(mailbox, id);
  if (first.sure) return first.handedOver;
  // Time for the announcement. Without one the doubt was wrong: some servers write a new Message-ID when they export.
  await new Promise((resolve) => setTimeout(resolve, settleMs));
  return (await tryToRead(mailbox, id)).handedOver;
}

async function tryToRead(mailbox: Office.Mailbox, id: string): Promise<Try> {
  try {
    const bytes = await bestBytes(askWhileOpen(mailbox, id), mailbox);
    return { handedOver: { kind: "message", id, bytes }, sure: isOf(bytes, mailbox) };
  } catch (error) {
    return { handedOver: whyNot(error), sure: !(error instanceof OfficeError && error.code === ITEM_CHANGED) };
  }
}

function isOf(bytes: Uint8Array, mailbox: Office.Mailbox): boolean {
  const expected = bareId(currentItem(mailbox)?.internetMessageId ?? "");
  const actual = messageIdOf(bytes);
  return !expected || !actual || expected === actual;
}

function whyNot(error: unknown): HandedOver {
  if (error instanceof ItemChangedError) return { kind: "item-changed" };
  if (isRestriction(error)) return { kind: "restricted" };
  const code = error instanceof OfficeError ? error.code : undefined;
  return { kind: "not-handed-over", reason: code === "timeout" || code === "not-supported" ? code : "refused" };
}

async function bestBytes(ask: AskItem, mailbox: Office.Mailbox): Promise<Uint8Array> {
  try {
    return await exported(ask);
  } catch (error) {
    if (error instanceof ItemChangedError || (error instanceof OfficeError && error.code === ITEM_CHANGED)) throw error;
    return composed(ask, mailbox);
  }
}

/** The message as it is (Mailbox 1.14). The library may lack the member although the requirement set is said to be there. */
async function exported(ask: AskItem): Promise<Uint8Array> {
  const base64 = await ask<string>("getAsFileAsync", (item, done) => {
    supported("getAsFileAsync", item.getAsFileAsync);
    item.getAsFileAsync(done);
  });
  if (!base64) throw new OfficeError("getAsFileAsync", "empty", "nothing handed over");
  return fromBase64(base64);
}

/** Its pieces: the bodies, the attached messages, and the header (Mailbox 1.8) or what the item tells. */
async function composed(ask: AskItem, mailbox: Office.Mailbox): Promise<Uint8Array> {
  const [text, html] = await bodies(ask);
  const item = currentItem(mailbox);
  const attached = item ? await attachedMessages(ask, item) : [];
  // Last, because it names its message: when it is of this item, so is what was asked before it.
  const header = await headerBlock(ask).catch((error: unknown) => {
    if (error instanceof ItemChangedError) throw error;
    return undefined;
  });
  return composeMessage({ header: header ?? envelopeOf(currentItem(mailbox)), text, html, attached });
}

async function bodies(ask: AskItem): Promise<readonly (string | undefined)[]> {
  const types = [Office.CoercionType.Text, Office.CoercionType.Html];
  const answers = await Promise.allSettled(types.map((type) => ask<string>("body.getAsync", (item, done) => {
    supported("body.getAsync", item.body?.getAsync);
    item.body.getAsync(type, done);
  })));
  const failures = answers.filter((answer) => answer.status === "rejected").map(({ reason }) => reason as unknown);
  const changed = failures.find((reason) => reason instanceof ItemChangedError);
  if (changed || failures.length === types.length) throw changed ?? failures[0];
  return answers.map((answer) => (answer.status === "fulfilled" ? answer.value : undefined));
}

async function headerBlock(ask: AskItem): Promise<string | undefined> {
  const block = await ask<string>("getAllInternetHeadersAsync", (item, done) => {
    supported("getAllInternetHeadersAsync", item.getAllInternetHeadersAsync);
    item.getAllInternetHeadersAsync(done);
  });
  return block || undefined;
}

function envelopeOf(item: Office.MessageRead | null | undefined): Envelope {
  return { from: item?.from ?? item?.sender, subject: item?.subject, messageId: item?.internetMessageId, date: item?.dateTimeCreated };
}

function supported(call: string, member: unknown): void {
  if (typeof member !== "function") throw new OfficeError(call, "not-supported", "this Outlook does not know it");
}
