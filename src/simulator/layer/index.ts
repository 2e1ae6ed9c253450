/*
 * For the simulated Outlook only: the newest office.js on a package registry is from 2022, while the one Outlook loads has
 * newer members. This adds them to the unchanged library, on its own channel. Runs after office.js and before the add-in.
 */
import { Dispatch, Event } from "../wire/names";
import { Level, callHost } from "./call";
import { NewerEvents, newerEvents } from "./events";
import { loadedItem, withNewerMembers } from "./items";
import { library } from "./library";
import type { Context, Handler, Mailbox } from "./library";

interface OfficeTheme {
  readonly [colour: string]: string;
}

const THEME_COLOURS = ["bodyBackgroundColor", "bodyForegroundColor", "controlBackgroundColor", "controlForegroundColor"];

/** The theme at the start stands in the frame's address, where our host puts it. */
function startTheme(): OfficeTheme | undefined {
  const colours = new URLSearchParams(location.search).get("officeTheme")?.split("-");
  return colours && Object.fromEntries(THEME_COLOURS.map((name, at) => [name, `#${colours[at]}`]));
}

function install(): void {
  const { context } = library.Office;
  if (!context.mailbox) return;
  for (const { name, event } of newerEvents) library.Office.EventType[name] ??= event;

  const supports = (version: string) => context.requirements.isSetSupported("Mailbox", version);
  let theme = startTheme();
  const mailbox = newerMailbox(context.mailbox, supports, (changed) => { theme = changed; });
  library.OSF._OfficeAppFactory.setContext(Object.create(context, {
    mailbox: { value: mailbox, enumerable: true },
    ...(supports("1.14") && { officeTheme: { get: () => theme, enumerable: true } }),
  }) as Context);
}

function newerMailbox(real: Mailbox, supports: (version: string) => boolean, onTheme: (theme: OfficeTheme) => void): Mailbox {
  return Object.create(real, {
    ...(supports("1.14") && { item: { get: itemGetter(real), enumerable: true } }),
    ...(supports("1.13") && { getSelectedItemsAsync: { value: selectedItems(real) } }),
    ...(supports("1.15") && { loadItemByIdAsync: { value: loadItemById(real) } }),
    ...handlerMembers(real, onTheme),
  }) as Mailbox;
}

/** The same item object for as long as the library keeps its own. */
function itemGetter(real: Mailbox): () => object | null | undefined {
  const items = new WeakMap<object, object>();
  return () => {
    const { item } = real;
    if (!item) return item;
    const newer = items.get(item) ?? withNewerMembers(real, item);
    items.set(item, newer);
    return newer;
  };
}

const selectedItems = (real: Mailbox) => (...rest: unknown[]) =>
  callHost(real, { name: "getSelectedItemsAsync", dispatch: Dispatch.getSelectedItems, level: Level.readWriteMailbox }, rest);

const loadItemById = (real: Mailbox) => (id: string, ...rest: unknown[]) =>
  callHost(real, {
    name: "mailbox.loadItemByIdAsync",
    dispatch: Dispatch.loadItemById,
    level: Level.readWriteItem,
    params: { itemId: real.convertToEwsId(id, "v1.0") },
    map: (json) => loadedItem(real, String(json)),
  }, rest);

function handlerMembers(real: Mailbox, onTheme: (theme: OfficeTheme) => void): PropertyDescriptorMap {
  const events = new NewerEvents();
  const withTheme = (handler: Handler): Handler => (args) => {
    onTheme(args.officeTheme as OfficeTheme);
    handler(args);
  };
  return {
    addHandlerAsync: {
      value: (type: string, handler: Handler, ...rest: unknown[]) => {
        if (events.knows(type)) return events.add(type, handler, rest);
        return real.addHandlerAsync(type, type === Event.themeChanged ? withTheme(handler) : handler, ...rest);
      },
    },
    removeHandlerAsync: {
      value: (type: string, ...rest: unknown[]) => (events.knows(type) ? events.remove(type, rest) : real.removeHandlerAsync(type, ...rest)),
    },
  };
}

// Asked first, so that it runs before whatever the add-in does when it is ready.
library.Office.onReadyInternal(install);
