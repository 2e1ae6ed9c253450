/** @jest-environment jsdom */
import type { SettingsValue } from "../../src/host/mailbox";
import { openSettings } from "../../src/host/settings";
import { contextWith, fails, gives, installOffice, mailboxWith, settles, silent, throws } from "./fakeOutlook";

beforeEach(() => {
  installOffice();
  localStorage.clear();
});
afterEach(() => {
  jest.restoreAllMocks();
  jest.useRealTimers();
});

const NAME = "whybounce";
const LANGUAGE = { language: "sv" };

/** Outlook's own store: what it holds, and how it answers when it is to save. */
function roamingWith(held: Readonly<Record<string, unknown>> = {}, saveAsync: object = gives(undefined)) {
  const settings: Record<string, unknown> = { ...held };
  return { held: settings, get: (name: string) => settings[name], set: jest.fn((name: string, value: unknown) => void (settings[name] = value)), saveAsync };
}

/** Settings of a page that Outlook has answered. */
function openedIn(roamingSettings: unknown, more: object = {}) {
  const settings = openSettings();
  settings.outlook(contextWith(mailboxWith({}), { roamingSettings, ...more }).context);
  return settings;
}

const inBrowser = (place = NAME): unknown => JSON.parse(localStorage.getItem(place) ?? "null");
const put = (value: SettingsValue, place = NAME): void => localStorage.setItem(place, JSON.stringify(value));

/** A browser that lets a page in a frame keep nothing. */
function blockStorage(): void {
  jest.spyOn(globalThis, "localStorage", "get").mockImplementation(() => { throw new DOMException("denied", "SecurityError"); });
}

describe("without an Outlook", () => {
  test("nothing is kept at first", () => expect(openSettings().kept()).toBeUndefined());

  test("the browser keeps what is chosen, and has it when the page opens again", async () => {
    const settings = openSettings();
    expect(await settings.keep(LANGUAGE)).toBe("kept");
    expect(settings.kept()).toEqual(LANGUAGE);
    expect(openSettings().kept()).toEqual(LANGUAGE);
  });

  test("what the browser blocks counts until the page closes", async () => {
    blockStorage();
    const settings = openSettings();
    expect(settings.kept()).toBeUndefined();
    expect(await settings.keep(LANGUAGE)).toBe("not-kept");
    expect(settings.kept()).toEqual(LANGUAGE);
  });

  test("what somebody else wrote there and nobody can read is nothing", () => {
    localStorage.setItem(NAME, "{language");
    expect(openSettings().kept()).toBeUndefined();
  });
});

describe("in Outlook", () => {
  test("what it keeps comes before what the browser has", () => {
    put({ language: "en" });
    const settings = openSettings();
    expect(settings.kept()).toEqual({ language: "en" });
    settings.outlook(contextWith(mailboxWith({}), { roamingSettings: roamingWith({ [NAME]: LANGUAGE }) }).context);
    expect(settings.kept()).toEqual(LANGUAGE);
  });

  test("it keeps what is chosen, and the browser does not", async () => {
    const roaming = roamingWith();
    const settings = openedIn(roaming);
    expect(await settings.keep(LANGUAGE)).toBe("kept");
    expect(roaming.held).toEqual({ [NAME]: LANGUAGE });
    expect(roaming.saveAsync).toHaveBeenCalledTimes(1);
    expect(inBrowser()).toBeNull();
  });

  test("it is given what was chosen before it answered", async () => {
    const roaming = roamingWith({ [NAME]: { language: "en" } });
    const settings = openSettings();
    await settings.keep(LANGUAGE);
    settings.outlook(contextWith(mailboxWith({}), { roamingSettings: roaming }).context);
    expect(settings.kept()).toEqual(LANGUAGE);
    expect(roaming.held).toEqual({ [NAME]: LANGUAGE });
  });

  test.each<[string, unknown]>([
    ["has no such store", undefined],
    ["has half a store", { get: () => "x" }],
    ["refuses to save", roamingWith({}, fails(9019))],
    ["throws when it is to save", roamingWith({}, throws("not here"))],
    ["throws at all of it", { get: throws("get"), set: throws("set"), saveAsync: throws("save") }],
  ])("that %s the browser keeps it", async (_case, roaming) => {
    const settings = openedIn(roaming);
    expect(await settings.keep(LANGUAGE)).toBe("kept");
    expect(settings.kept()).toEqual(LANGUAGE);
    expect(inBrowser()).toEqual(LANGUAGE);
  });

  test("that throws when asked for its store the browser keeps it", async () => {
    const { context } = contextWith(mailboxWith({}));
    Object.defineProperty(context, "roamingSettings", { get: () => { throw new Error("not here"); } });
    const settings = openSettings();
    settings.outlook(context);
    expect(await settings.keep(LANGUAGE)).toBe("kept");
  });

  test("that never answers is given up within five seconds, and what was chosen last is kept", async () => {
    jest.useFakeTimers();
    const settings = openedIn(roamingWith({}, silent()));
    const first = settings.keep({ language: "en" });
    const last = settings.keep(LANGUAGE);
    const { value, ms } = await settles(Promise.all([first, last]));
    expect(value).toEqual(["kept", "kept"]);
    expect(ms).toBeLessThan(5_000);
    expect(inBrowser()).toEqual(LANGUAGE);
  });

  test("that has an older choice and refuses a new one will tell the older one again", async () => {
    const settings = openedIn(roamingWith({ [NAME]: { language: "en" } }, fails(9019)));
    expect(await settings.keep(LANGUAGE)).toBe("not-kept");
    expect(settings.kept()).toEqual(LANGUAGE);
  });

  test("more than it takes is not handed to it", async () => {
    const roaming = roamingWith();
    expect(await openedIn(roaming).keep({ words: '"'.repeat(10_000) })).toBe("kept");
    expect(roaming.set).not.toHaveBeenCalled();
    expect(await openedIn(roaming).keep({ words: "x".repeat(30_000) })).toBe("kept");
    expect(roaming.set).toHaveBeenCalledTimes(1);
  });

  test("the browser's place has the name that Outlook tells for it", async () => {
    const settings = openedIn(undefined, { partitionKey: "outlook.example|" });
    expect(await settings.keep(LANGUAGE)).toBe("kept");
    expect(inBrowser("outlook.example|whybounce")).toEqual(LANGUAGE);
    expect(inBrowser()).toBeNull();
    expect(openedIn(undefined, { partitionKey: "outlook.example|" }).kept()).toEqual(LANGUAGE);
    expect(openedIn(undefined, { partitionKey: "" }).kept()).toBeUndefined();
  });

  test("with the browser's storage blocked, what it refuses counts until the page closes", async () => {
    blockStorage();
    const settings = openedIn(roamingWith({}, fails(9019)));
    expect(await settings.keep(LANGUAGE)).toBe("not-kept");
    expect(settings.kept()).toEqual(LANGUAGE);
  });
});
