import { setOf } from "../profiles/members";
import type { Surface } from "../profiles/members";
import { profileNamed } from "../profiles";
import { Dispatch } from "../wire/names";
import { readFrameWord } from "../wire/frameWord";
import { readOurs } from "../wire/address";

const ours = readOurs(location.search);

/** The Outlook around this frame. */
export const profile = profileNamed(ours.outlook);

/** Colours at the start: the web file of office.js has none. */
export const startColours = ours.officeTheme?.split("-");

let throwing = new Set(ours.throwing.map(String));
addEventListener("message", ({ source, data }) => {
  const word = source === parent ? readFrameWord(data) : undefined;
  if (word?.simulator === "throwing") throwing = new Set(word.keys.map(String));
});

/** The calls behind the members that can be made to throw. */
const calls: Readonly<Record<string, number>> = {
  "body.getAsync": Dispatch.getBody,
  "item.getAllInternetHeadersAsync": Dispatch.getAllInternetHeaders,
  "item.getAttachmentContentAsync": Dispatch.getAttachmentContent,
  "item.getAsFileAsync": Dispatch.getAsFile,
  "mailbox.displayNewMessageForm": Dispatch.displayNewMessageForm,
  "mailbox.displayNewMessageFormAsync": Dispatch.displayNewMessageFormAsync,
  "mailbox.getSelectedItemsAsync": Dispatch.getSelectedItems,
  "mailbox.loadItemByIdAsync": Dispatch.loadItemById,
};

/** Throws when this call, or this event's registration, is to do so. */
export function throwIfToldTo(key: string | number | undefined): void {
  if (key !== undefined && throwing.has(String(key))) throw new Error(`The simulated Outlook throws here (${key}).`);
}

/** An object of the library as this Outlook has it: without what it lacks, and with members that throw when they are told to. */
export function asHere<T extends object>(surface: Surface, target: T, supports: (set: string) => boolean): T {
  const isAbsent = (name: string | symbol): boolean => {
    const set = setOf(surface, String(name));
    return (set !== undefined && !supports(set)) || profile.lacks.includes(`${surface}.${String(name)}`);
  };
  // Stands before an empty object: what the library has made unchangeable would have to be shown as it is.
  return new Proxy(Object.create(target) as T, {
    has: (_, name) => !isAbsent(name) && Reflect.has(target, name),
    get: (_, name) => (isAbsent(name) ? undefined : watched(Reflect.get(target, name), target, calls[`${surface}.${String(name)}`])),
  });
}

function watched(member: unknown, target: object, call: number | undefined): unknown {
  if (call === undefined || typeof member !== "function") return member;
  return (...rest: unknown[]): unknown => {
    throwIfToldTo(call);
    return Reflect.apply(member, target, rest);
  };
}
