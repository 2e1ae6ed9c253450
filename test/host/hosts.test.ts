/** @jest-environment jsdom */
import { browserHost } from "../../src/host/browserHost";
import { openHost } from "../../src/host/openHost";
import { outlookHost } from "../../src/host/outlookHost";
import { themeOf } from "../../src/host/theme";
import { installOffice, mailboxWith, throws } from "./fakeOutlook";

type Handler = (event: object) => void;

beforeEach(() => installOffice());
afterEach(() => {
  jest.useRealTimers();
  Object.assign(window, { matchMedia: undefined });
});

function contextWith(mailbox: object, more: object = {}) {
  const handlers: Record<string, Handler> = {};
  const addHandlerAsync = (event: string, handler: Handler, done: (result: unknown) => void) => {
    handlers[event] = handler;
    done({ status: "succeeded" });
  };
  const context = { displayLanguage: "sv-SE", mailbox: { addHandlerAsync, ...mailbox }, ...more } as never as Office.Context;
  return { context, handlers };
}

describe("Outlook", () => {
  test("tells the language and the reader's own domain", () => {
    const host = outlookHost(contextWith(mailboxWith({})).context);
    expect(host).toMatchObject({ language: "sv-SE", ownDomains: ["example.org"] });
  });

  test.each([undefined, {}, { emailAddress: "" }, { emailAddress: "nobody" }])("without an address (%j) no domain is our own", (userProfile) => {
    expect(outlookHost(contextWith(mailboxWith({}, { userProfile })).context).ownDomains).toEqual([]);
  });

  test.each([
    ["a message", { itemId: "A" }, { kind: "message", id: "A" }],
    ["a message without an id", { itemId: "", conversationId: "c", internetMessageId: "<1@example.net>", subject: "s" }, { kind: "message", id: "c <1@example.net> s" }],
    ["an appointment", { itemType: "appointment" }, { kind: "no-item" }],
    ["a message that tells nothing", { itemId: undefined }, { kind: "restricted" }],
    ["nothing", null, { kind: "no-item" }],
    ["several messages", undefined, { kind: "no-item" }],
  ])("%s is open", (_case, item, expected) => {
    expect(outlookHost(contextWith(mailboxWith(item)).context).openItem()).toEqual(expected);
  });

  test("an item that throws is restricted", () => {
    const item = Object.defineProperty({}, "itemType", { get: () => { throw new Error("Elevated permission is required"); } });
    expect(outlookHost(contextWith({ item }).context).openItem()).toEqual({ kind: "restricted" });
  });

  test("passes item changes on to those who still listen", () => {
    const { context, handlers } = contextWith(mailboxWith({}));
    const host = outlookHost(context);
    const [stays, goes] = [jest.fn(), jest.fn()];
    host.onItemChanged(stays);
    host.onItemChanged(goes)();
    handlers["olkItemSelectedChanged"]!({});
    expect(stays).toHaveBeenCalledTimes(1);
    expect(goes).not.toHaveBeenCalled();
  });

  test.each([
    ["lacks", undefined],
    ["refuses", (_event: unknown, _handler: unknown, done: (result: unknown) => void) => done({ status: "failed", error: { code: 5007, message: "" } })],
    ["throws at", throws("not here")],
  ])("works where Outlook %s events", (_case, addHandlerAsync) => {
    const host = outlookHost(contextWith({ ...mailboxWith({}), addHandlerAsync }).context);
    expect(host.openItem()).toEqual({ kind: "message", id: "A" });
  });
});

describe("the theme", () => {
  const system = (dark: boolean) => Object.assign(window, { matchMedia: () => ({ matches: dark, addEventListener: () => undefined }) });

  test.each([
    [{ isDarkTheme: true, bodyBackgroundColor: "#ffffff" }, "dark"],
    [{ isDarkTheme: false }, "light"],
    [{ bodyBackgroundColor: "#1f1f1f" }, "dark"],
    [{ bodyBackgroundColor: "#faf9f8" }, "light"],
    [{ bodyBackgroundColor: "" }, undefined],
    [undefined, undefined],
  ])("of %j is %s", (colours, expected) => {
    expect(themeOf(colours)).toBe(expected);
  });

  test.each([true, false])("is the system's (dark: %s) while Outlook tells none", (dark) => {
    system(dark);
    expect(outlookHost(contextWith(mailboxWith({})).context).theme).toBe(dark ? "dark" : "light");
  });

  test("is Outlook's from the start, and follows its event", () => {
    system(true);
    const { context, handlers } = contextWith(mailboxWith({}), { officeTheme: { bodyBackgroundColor: "#ffffff" } });
    const host = outlookHost(context);
    const listener = jest.fn();
    host.onThemeChanged(listener);
    expect(host.theme).toBe("light");
    handlers["officeThemeChanged"]!({ officeTheme: { bodyBackgroundColor: "#1f1f1f" } });
    expect(host.theme).toBe("dark");
    expect(listener).toHaveBeenCalledWith("dark");
  });
});

describe("opening", () => {
  test("Outlook", async () => {
    installOffice({ onReady: async () => ({ host: "Outlook" }), context: contextWith(mailboxWith({})).context });
    expect((await openHost()).openItem()).toEqual({ kind: "message", id: "A" });
  });

  test.each([
    ["in a browser", () => installOffice({ onReady: async () => ({ host: null }) })],
    ["with the script blocked", () => Object.assign(globalThis, { Office: undefined })],
    ["with a script that throws", () => installOffice({ onReady: () => { throw new Error("conversationId"); } })],
  ])("%s finds no item, and nothing throws", async (_case, prepare) => {
    prepare();
    const host = await openHost();
    expect(host.openItem()).toEqual({ kind: "no-item" });
    expect(host.ownDomains).toEqual([]);
    await expect(host.read({ kind: "message", id: "A" })).resolves.toEqual({ kind: "not-handed-over", reason: "not-supported" });
  });

  test("goes on after 8 seconds of silence, and takes Outlook when it comes after all", async () => {
    jest.useFakeTimers();
    let ready: (info: object) => void = () => undefined;
    installOffice({ onReady: () => new Promise((resolve) => (ready = resolve)), context: contextWith(mailboxWith({})).context });

    const opening = openHost();
    await jest.advanceTimersByTimeAsync(8_000);
    const host = await opening;
    const changed = jest.fn();
    host.onItemChanged(changed);
    expect(host.openItem()).toEqual({ kind: "no-item" });

    ready({ host: "Outlook" });
    await jest.advanceTimersByTimeAsync(0);
    expect(changed).toHaveBeenCalledTimes(1);
    expect(host.openItem()).toEqual({ kind: "message", id: "A" });
    expect(host.ownDomains).toEqual(["example.org"]);
  });

  test("a late failure changes nothing", async () => {
    const host = browserHost(Promise.reject(new Error("never ready")));
    await Promise.resolve();
    expect(host.openItem()).toEqual({ kind: "no-item" });
  });
});
