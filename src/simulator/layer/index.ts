/*
 * For the simulated Outlook only: the newest office.js on a package registry is from 2022 and for the web, while the one Outlook
 * loads has newer members, and other Outlooks have others. This makes the unchanged library look like theirs, on its own channel.
 * Runs after office.js and before the add-in.
 */
import { Dispatch, Event, Startup } from "../wire/names";
import { Level, callHost } from "./call";
import { asHere, profile, startColours, throwIfToldTo } from "./client";
import { wireDrops } from "./drop";
import { handlerMembers, newerEvents } from "./events";
import { loadedItem, withNewerMembers } from "./items";
import { library, withMembers } from "./library";
import type { Context, Mailbox, OfficeTheme } from "./library";

type Supports = (set: string) => boolean;

const THEME_COLOURS = ["bodyBackgroundColor", "bodyForegroundColor", "controlBackgroundColor", "controlForegroundColor"];

/** The theme at the start stands in the frame's address, where our host puts it. */
function startTheme(): OfficeTheme | undefined {
  const colours = startColours;
  return colours && Object.fromEntries(THEME_COLOURS.map((name, at) => [name, `#${colours[at]}`]));
}

function install(): void {
  const { context } = library.Office;
  if (!context.mailbox) return;
  const supports: Supports = (set) => context.requirements.isSetSupported("Mailbox", set);
  const knows: Readonly<Record<string, boolean>> = { [Event.selectedItemsChanged]: supports("1.13"), [Event.dragAndDrop]: profile.drag !== "none" };
  for (const { name, event } of newerEvents) if (knows[event]) library.Office.EventType[name] ??= event;

  let theme = startTheme();
  const mailbox = newerMailbox(context.mailbox, supports, (changed) => { theme = changed; });
  library.OSF._OfficeAppFactory.setContext(Object.create(context, {
    mailbox: { value: mailbox, enumerable: true },
    ...(supports("1.14") && { officeTheme: { get: () => theme, enumerable: true } }),
  }) as Context);
}

function newerMailbox(real: Mailbox, supports: Supports, onTheme: (theme: OfficeTheme) => void): Mailbox {
  const itemNow = itemGetter(real, supports);
  return asHere("mailbox", withMembers(real, {
    get item() { return itemNow(); },
    // The version comes from the host, through the library; the name of the program is the library's own.
    diagnostics: withMembers(real.diagnostics, { hostName: profile.hostName }),
    userProfile: asHere("userProfile", real.userProfile, supports),
    getSelectedItemsAsync: selectedItems(real),
    loadItemByIdAsync: loadItemById(real),
    ...handlerMembers(real, onTheme),
  }), supports);
}

/** The same item object for as long as the library keeps its own. */
function itemGetter(real: Mailbox, supports: Supports): () => object | null | undefined {
  const items = new WeakMap<object, object>();
  return () => {
    const { item } = real;
    if (!item) return item;
    const newer = items.get(item) ?? asHere("item", withNewerMembers(real, item, (body) => asHere("body", body, supports)), supports);
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

function watchStart(): void {
  const { Office, OfficeExt } = library;
  const { onReady } = Office;
  Office.onReady = (...rest) => {
    throwIfToldTo(Startup.appContext);
    return onReady(...rest);
  };
  // Both Office.context.platform and what Office.onReady tells are asked here. The library itself has to stay on the web.
  OfficeExt.HostName.Host.prototype.getPlatform = () => profile.platform;
}

watchStart();
wireDrops();
// Asked first, so that it runs before whatever the add-in does when it is ready.
library.Office.onReadyInternal(install);
