import { Dispatch } from "../wire/names";
import { Level, callHost } from "./call";
import type { Member } from "./call";
import { throwIfToldTo } from "./client";
import { withMembers } from "./library";
import type { Mailbox } from "./library";

const COERCION: Readonly<Record<string, number>> = { text: 0, html: 3 };
const ATTACHMENT_TYPES = ["file", "item", "cloud"];

const getAsFile: Member = { name: "getAsFileAsync", dispatch: Dispatch.getAsFile, level: Level.readItem };

/** The open item with the members it lacks, and its body as `seen`. */
export function withNewerMembers(mailbox: Mailbox, item: object & { readonly body?: object }, seen: (body: object) => object): object {
  const { body } = item;
  return withMembers(item, {
    getAsFileAsync: (...rest: unknown[]) => callHost(mailbox, getAsFile, rest),
    ...(body && { body: seen(body) }),
  });
}

interface WirePerson {
  readonly name: string;
  readonly address: string;
}

interface WireItem {
  readonly from?: WirePerson;
  readonly sender?: WirePerson;
  readonly to?: readonly WirePerson[];
  readonly cc?: readonly WirePerson[];
  readonly attachments?: readonly { readonly attachmentType: number }[];
  readonly dateTimeCreated: number;
  readonly [field: string]: unknown;
}

const person = (wire: WirePerson | undefined) => wire && { displayName: wire.name, emailAddress: wire.address };
const people = (wire: readonly WirePerson[] = []) => wire.map(person);

/** A message loaded by its id, from the JSON text in which the host describes it. */
export function loadedItem(mailbox: Mailbox, json: string): object {
  const wire = JSON.parse(json) as WireItem;
  const { id, subject, normalizedSubject, itemClass, internetMessageId, conversationId } = wire;
  const call = (member: Omit<Member, "isLoadedItem">, rest: readonly unknown[]): void => {
    throwIfToldTo(member.dispatch);
    callHost(mailbox, { ...member, isLoadedItem: true }, rest);
  };
  const level = Level.readItem;

  return {
    itemId: id, itemType: "message", subject, normalizedSubject, itemClass, internetMessageId, conversationId,
    from: person(wire.from),
    sender: person(wire.sender),
    to: people(wire.to),
    cc: people(wire.cc),
    dateTimeCreated: new Date(wire.dateTimeCreated),
    attachments: (wire.attachments ?? []).map((one) => ({ ...one, attachmentType: ATTACHMENT_TYPES[one.attachmentType] })),
    body: {
      getAsync: (type: string, ...rest: unknown[]) =>
        call({ name: "body.getAsync", dispatch: Dispatch.getBody, level, params: { coercionType: COERCION[type] ?? 0 } }, rest),
    },
    getAllInternetHeadersAsync: (...rest: unknown[]) =>
      call({ name: "item.getAllInternetHeadersAsync", dispatch: Dispatch.getAllInternetHeaders, level }, rest),
    getAttachmentContentAsync: (attachmentId: string, ...rest: unknown[]) =>
      call({ name: "item.getAttachmentContentAsync", dispatch: Dispatch.getAttachmentContent, level, params: { id: attachmentId } }, rest),
    getAsFileAsync: (...rest: unknown[]) => call(getAsFile, rest),
    unloadAsync: (...rest: unknown[]) => call({ name: "item.unloadAsync", dispatch: Dispatch.unloadItem, level: Level.readWriteItem }, rest),
  };
}
