/** @jest-environment jsdom */
import { openHost } from "../../src/host/openHost";
import { contextWith, gives, base64, installOffice, mailboxWith } from "./fakeOutlook";

beforeEach(() => {
  jest.useFakeTimers();
  Object.assign(globalThis, { Office: undefined });
  document.head.innerHTML = "";
});
afterEach(() => {
  jest.useRealTimers();
  Reflect.deleteProperty(performance, "getEntriesByName");
});

const CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/** The tag that asks for the library; jsdom fetches none. */
function addScript(src = CDN): HTMLScriptElement {
  const script = document.createElement("script");
  script.src = src;
  document.head.append(script);
  return script;
}

const context = (mailbox: Partial<Office.Mailbox> = mailboxWith({ getAsFileAsync: gives(base64("Subject: x\r\n\r\nwords")) }), more = {}) => contextWith(mailbox, more);
const install = (onReady: () => unknown, around = context()) => (installOffice({ onReady, context: around.context }), around.handlers);
const ready = async () => ({ host: "Outlook" });
const wait = (ms: number) => jest.advanceTimersByTimeAsync(ms);

/** A host, and what it told and said when it told that it started. */
function open() {
  const host = openHost();
  const told: unknown[] = [];
  host.onItemChanged((why) => told.push([why, host.openItem()]));
  return { host, told };
}

const STARTED = ["started", { kind: "message", id: "A" }];
const without = (because: string) => ({ kind: "no-outlook", because });

describe("Outlook", () => {
  test("is not known at once, and takes over when it answers", async () => {
    addScript();
    install(ready, context(mailboxWith({}), { officeTheme: { bodyBackgroundColor: "#000000" }, platform: "PC" }));
    const { host, told } = open();
    expect(host.openItem()).toEqual({ kind: "starting" });
    expect(host).toMatchObject({ client: "browser", language: navigator.language, ownDomains: [], theme: "light" });

    await wait(0);
    expect(told).toEqual([STARTED]);
    expect(host).toMatchObject({ client: "outlook", language: "sv-SE", ownDomains: ["example.org"], theme: "dark" });
    await wait(60_000);
    expect(told).toEqual([STARTED]);
  });

  test("is read, and tells of selections", async () => {
    addScript();
    const handlers = install(ready);
    const { host, told } = open();
    const early = host.read({ kind: "message", id: "A" }, jest.fn());
    await expect(early).resolves.toEqual({ kind: "not-handed-over", reason: "not-supported", tried: [] });

    await wait(0);
    await expect(host.read({ kind: "message", id: "A" }, jest.fn())).resolves.toMatchObject({ kind: "message", id: "A" });
    handlers["olkItemSelectedChanged"]!({});
    expect(told).toEqual([STARTED, ["selected", { kind: "message", id: "A" }]]);
  });

  test("opens a form for a new message and keeps settings, neither before it answers", async () => {
    addScript();
    const displayNewMessageForm = jest.fn();
    const kept = { whybounce: "Outlook's" };
    const requirements = { isSetSupported: (_name: string, set: string) => set === "1.6" };
    install(ready, context(mailboxWith({}, { displayNewMessageForm }), { requirements, roamingSettings: { get: (name: "whybounce") => kept[name], set: jest.fn(), saveAsync: jest.fn() } }));
    const { host } = open();
    const words = { to: ["kim@example.org"], subject: "x", body: "y" };
    expect(host.canOpenNewMessage()).toBe(false);
    expect(await host.openNewMessage(words)).toBe("not-opened");
    expect(host.settings.kept()).toBeUndefined();

    await wait(0);
    expect(host.canOpenNewMessage()).toBe(true);
    expect(await host.openNewMessage(words)).toBe("opened");
    expect(displayNewMessageForm).toHaveBeenCalledTimes(1);
    expect(host.settings.kept()).toBe("Outlook's");
  });

  test("whose library comes after the page is found by its script's event", async () => {
    const script = addScript();
    const { told } = open();
    await wait(1_010);
    install(ready);
    script.dispatchEvent(new Event("load"));
    await wait(0);
    expect(told).toEqual([STARTED]);
  });

  test("whose library comes after the page is found without an event", async () => {
    addScript();
    const { told } = open();
    await wait(1_010);
    install(ready);
    await wait(50);
    expect(told).toEqual([STARTED]);
  });

  test("whose library comes with no script of ours is found", async () => {
    install(ready);
    const { told } = open();
    await wait(0);
    expect(told).toEqual([STARTED]);
  });

  test("that got half a library so far is waited for", async () => {
    addScript();
    Object.assign(globalThis, { Office: {} });
    const { host } = open();
    await wait(1_000);
    expect(host.openItem()).toEqual({ kind: "starting" });
  });
});

describe("no Outlook", () => {
  test("around a page that asks for no library is known at once", async () => {
    addScript("https://example.org/other.js");
    const { host, told } = open();
    expect(host.openItem()).toEqual(without("browser"));
    await wait(60_000);
    expect(told).toEqual([]);
    await expect(host.read({ kind: "message", id: "A" }, jest.fn())).resolves.toEqual({ kind: "not-handed-over", reason: "not-supported", tried: [] });
  });

  test.each([[null], ["Excel"]])("but a host %j", async (name) => {
    addScript();
    install(async () => ({ host: name }));
    const { told } = open();
    await wait(0);
    expect(told).toEqual([["started", without("browser")]]);
  });

  test.each(["error", "load"])("when the script is blocked and says so: %s", async (event) => {
    const script = addScript();
    const { told } = open();
    script.dispatchEvent(new Event(event));
    expect(told).toEqual([["started", without("blocked")]]);
    await wait(60_000);
    expect(told).toHaveLength(1);
  });

  test("when the script was blocked before anybody listened, as far as the browser tells", async () => {
    addScript();
    Object.assign(performance, { getEntriesByName: (name: string, type: string) => (name === CDN && type === "resource" ? [{}] : []) });
    const { told } = open();
    await wait(450);
    expect(told).toEqual([]);
    await wait(100);
    expect(told).toEqual([["started", without("blocked")]]);
  });

  test("when the script does not come", async () => {
    addScript();
    const { host, told } = open();
    await wait(3_999);
    expect(host.openItem()).toEqual({ kind: "starting" });
    await wait(1);
    expect(told).toEqual([["started", without("blocked")]]);
  });

  test("when it never gets ready", async () => {
    addScript();
    install(() => new Promise(() => undefined));
    const { host, told } = open();
    await wait(3_999);
    expect(host.openItem()).toEqual({ kind: "starting" });
    await wait(1);
    expect(told).toEqual([["started", without("silent")]]);
  });

  test.each<[string, () => unknown]>([
    ["throws", () => { throw new Error("conversationId"); }],
    ["rejects", () => Promise.reject(new Error("conversationId"))],
  ])("when the library %s", async (_case, onReady) => {
    addScript();
    install(onReady);
    const { told } = open();
    await wait(0);
    expect(told).toEqual([["started", without("silent")]]);
  });

  test("when it says that it is Outlook and has no mailbox", async () => {
    addScript();
    installOffice({ onReady: ready, context: {} });
    const { told } = open();
    await wait(0);
    expect(told).toEqual([["started", without("silent")]]);
  });
});

describe("after the limit", () => {
  test("an Outlook that was silent takes over", async () => {
    addScript();
    let answer: (info: object) => void = () => undefined;
    install(() => new Promise((resolve) => (answer = resolve)));
    const { host, told } = open();
    await wait(20_000);
    answer({ host: "Outlook" });
    await wait(0);
    expect(told).toEqual([["started", without("silent")], STARTED]);
    expect(host).toMatchObject({ language: "sv-SE", ownDomains: ["example.org"] });
  });

  test("a library that hung takes over", async () => {
    const script = addScript();
    const { told } = open();
    await wait(20_000);
    install(ready);
    script.dispatchEvent(new Event("load"));
    await wait(0);
    expect(told).toEqual([["started", without("blocked")], STARTED]);
  });

  test("a script that fails after all is no news", async () => {
    const script = addScript();
    const { told } = open();
    await wait(20_000);
    script.dispatchEvent(new Event("error"));
    await wait(0);
    expect(told).toHaveLength(1);
  });

  test("nothing is looked for any more", async () => {
    addScript();
    open();
    await wait(4_000);
    expect(jest.getTimerCount()).toBe(0);
  });
});

describe("several selected messages", () => {
  const messages = [{ id: "A", subject: "one" }, { id: "B", subject: "two" }];
  const notRead = { kind: "not-handed-over", reason: "not-supported", tried: [] };
  const sets = { requirements: { isSetSupported: () => true } };

  test("are none, and none is read, where there is no Outlook", async () => {
    const { host } = open();
    await wait(4_000);
    expect([await host.selection(), await host.readSelected(messages[0]!)]).toEqual([{ kind: "none" }, notRead]);
  });

  test("are Outlook's, one after another, once it answers; and whoever listens hears of another selection", async () => {
    addScript();
    const selected = messages.map(({ id, subject }) => ({ itemId: id, itemType: "message", itemMode: "Read", subject }));
    const loaded = { getAsFileAsync: gives(base64("Subject: x\r\n\r\nwords")), unloadAsync: gives(undefined) };
    const loadItemByIdAsync = jest.fn((_id: string, done: (result: object) => void) => done({ status: "succeeded", value: loaded }));
    const handlers = install(ready, context({ ...mailboxWith(null), getSelectedItemsAsync: gives(selected), loadItemByIdAsync } as never, sets));
    Object.assign(Office.EventType, { SelectedItemsChanged: "olkSelectedItemsChanged" });
    const { host } = open();
    const listener = jest.fn();
    const stop = host.onSelectionChanged(listener);
    await wait(0);
    expect(await host.selection()).toEqual({ kind: "selected", messages });
    expect(await Promise.all(messages.map((one) => host.readSelected(one)))).toMatchObject([{ kind: "message", id: "A" }, { kind: "message", id: "B" }]);
    expect([loadItemByIdAsync.mock.calls.map(([id]) => id), loaded.unloadAsync.mock.calls.length]).toEqual([["A", "B"], 2]);
    handlers["olkSelectedItemsChanged"]!({});
    stop();
    handlers["olkSelectedItemsChanged"]!({});
    expect(listener).toHaveBeenCalledTimes(1);
  });

  test("are not told, and none is read, where the part for them cannot be fetched; asked again, it may come", async () => {
    jest.resetModules();
    jest.doMock("../../src/host/selection", () => { throw new Error("no connection"); });
    addScript();
    install(ready, context({ ...mailboxWith(null), getSelectedItemsAsync: gives([]) } as never, sets));
    const { host } = open();
    await wait(0);
    expect([await host.selection(), await host.readSelected(messages[0]!)]).toEqual([{ kind: "not-told", because: "refused" }, notRead]);
    jest.dontMock("../../src/host/selection");
    expect(await host.selection()).toEqual({ kind: "none" });
  });
});

test("whoever listens no more is told nothing", async () => {
  addScript();
  install(ready);
  const host = openHost();
  const listener = jest.fn();
  host.onItemChanged(listener)();
  await wait(0);
  expect(listener).not.toHaveBeenCalled();
});
