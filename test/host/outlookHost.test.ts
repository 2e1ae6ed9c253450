/** @jest-environment jsdom */
import { openHandIn } from "../../src/host/handIn/openHandIn";
import type { HandIn } from "../../src/host/mailbox";
import { outlookHost } from "../../src/host/outlookHost";
import { openSettings } from "../../src/host/settings";
import { openTheme } from "../../src/host/theme";
import { base64, contextWith, gives, installOffice, mailboxWith, throws } from "./fakeOutlook";

beforeEach(() => installOffice());
afterEach(() => jest.useRealTimers());

/** The same, and what was registered at once. */
function openLongAgo(...given: Parameters<typeof openWith>) {
  jest.useFakeTimers();
  const opened = openWith(...given);
  const atOnce = Object.keys(opened.handlers);
  jest.advanceTimersByTime(0);
  return { ...opened, atOnce };
}

function openWith(mailbox: object, more: object = {}) {
  const { context, handlers } = contextWith(mailbox, more);
  const page = { theme: openTheme(), handIn: openHandIn(document.implementation.createHTMLDocument()), settings: openSettings() };
  const [opened, selected] = [jest.fn(), jest.fn()];
  return { host: outlookHost(context, page, { opened, selected }), handlers, page, opened, selected };
}

test("tells the program, the language and the reader's own domain", () => {
  const { host } = openWith(mailboxWith({}, { diagnostics: { hostName: "Outlook" } }), { platform: "Mac" });
  expect(host).toMatchObject({ client: "mac", language: "sv-SE", ownDomains: ["example.org"] });
});

test("takes the browser's language where Outlook throws at the question", () => {
  const { context } = contextWith(mailboxWith({}));
  Object.defineProperty(context, "displayLanguage", { get: () => { throw new Error("not here"); } });
  const page = { theme: openTheme(), handIn: openHandIn(document.implementation.createHTMLDocument()), settings: openSettings() };
  expect(outlookHost(context, page, { opened: jest.fn(), selected: jest.fn() }).language).toBe(navigator.language);
});

test.each([undefined, {}, { emailAddress: "" }, { emailAddress: "nobody" }])("without an address (%j) no domain is our own", (userProfile) => {
  expect(openWith(mailboxWith({}, { userProfile })).host.ownDomains).toEqual([]);
});

test("an address that is told only once there is an item is found then", () => {
  const userProfile: { emailAddress: string | null } = { emailAddress: null };
  const { host } = openWith(mailboxWith({}, { userProfile }));
  expect(host.ownDomains).toEqual([]);
  userProfile.emailAddress = "Kim@Example.org";
  expect(host.ownDomains).toEqual(["example.org"]);
});

test.each([
  ["a message", { itemId: "A" }, { kind: "message", id: "A" }],
  ["a message without an id", { itemId: "", conversationId: "c", internetMessageId: "<1@example.net>", subject: "s" }, { kind: "message", id: "c <1@example.net> s", subject: "s" }],
  ["an appointment", { itemType: "appointment" }, { kind: "no-item" }],
  ["a message that tells nothing", { itemId: undefined }, { kind: "restricted" }],
  ["nothing", null, { kind: "no-item" }],
  ["several messages", undefined, { kind: "no-item" }],
])("%s is open", (_case, item, expected) => {
  expect(openWith(mailboxWith(item)).host.openItem()).toEqual(expected);
});

test("an item that throws is restricted", () => {
  const item = Object.defineProperty({}, "itemType", { get: () => { throw new Error("Elevated permission is required"); } });
  expect(openWith({ item }).host.openItem()).toEqual({ kind: "restricted" });
});

test("passes the selection of another item on", () => {
  const { handlers, opened } = openWith(mailboxWith({}));
  expect(opened).not.toHaveBeenCalled();
  handlers["olkItemSelectedChanged"]!({});
  expect(opened).toHaveBeenCalledTimes(1);
});

test("passes on that something else is selected where Outlook has an event for that, and that another item is open beside it", () => {
  installOffice({ EventType: { ItemChanged: "olkItemSelectedChanged", SelectedItemsChanged: "olkSelectedItemsChanged" } });
  const { handlers, opened, selected } = openLongAgo(mailboxWith({}));
  handlers["olkSelectedItemsChanged"]!({});
  expect([opened.mock.calls.length, selected.mock.calls.length]).toEqual([0, 1]);
});

test("a reading does not outlive the selection, even when the same item is open again", async () => {
  const { host, handlers } = openWith(mailboxWith({ getAsFileAsync: gives(base64("Subject: x\r\n\r\nwords"), 5) }));
  const reading = host.read({ kind: "message", id: "A" }, jest.fn());
  handlers["olkItemSelectedChanged"]!({});
  await expect(reading).resolves.toEqual({ kind: "item-changed" });
  await expect(host.read({ kind: "message", id: "A" }, jest.fn())).resolves.toMatchObject({ kind: "message" });
});

test("opens a form for a new message only while there is an item", async () => {
  const members = { displayNewMessageFormAsync: gives(undefined) };
  const words = { to: [], subject: "x", body: "y" };
  expect(openWith(mailboxWith(null, members)).host.canOpenNewMessage()).toBe(false);
  const { host } = openWith(mailboxWith({}, members));
  expect(host.canOpenNewMessage()).toBe(true);
  expect(await host.openNewMessage(words)).toBe("opened");
  expect(members.displayNewMessageFormAsync).toHaveBeenCalledTimes(1);
});

test("hands Outlook's drag event on", async () => {
  const { handlers, page } = openLongAgo(mailboxWith({}));
  const handedIn: HandIn[] = [];
  page.handIn.onHandedIn((one) => handedIn.push(one));
  handlers["olkDragAndDropEvent"]!({});
  handlers["olkDragAndDropEvent"]!({ dragAndDropEventData: { type: "drop", dataTransfer: { files: [{ name: "a.eml", type: "", fileContent: new Blob(["Subject: x"]) }] } } });
  expect(handedIn).toEqual([{ kind: "handed-in", things: expect.any(Promise) }]);
});

test.each([
  ["lacks", undefined],
  ["refuses", (_event: unknown, _handler: unknown, done: (result: unknown) => void) => done({ status: "failed", error: { code: 5007, message: "" } })],
  // The drag event on classic Windows and Mac: "This event isn't supported on this platform."
  ["throws at", throws("not here")],
])("works where Outlook %s events", (_case, addHandlerAsync) => {
  expect(openLongAgo({ ...mailboxWith({}), addHandlerAsync }).host.openItem()).toEqual({ kind: "message", id: "A" });
});

test("asks for no event that this Outlook has no name for", () => {
  installOffice({ EventType: { ItemChanged: "olkItemSelectedChanged" } });
  expect(Object.keys(openLongAgo(mailboxWith({})).handlers)).toEqual(["olkItemSelectedChanged"]);
});

test("listens to selections at once, and to the rest when the first reading was asked for", () => {
  const { atOnce, handlers } = openLongAgo(mailboxWith({}));
  expect(atOnce).toEqual(["olkItemSelectedChanged"]);
  expect(Object.keys(handlers)).toEqual(["olkItemSelectedChanged", "officeThemeChanged", "olkDragAndDropEvent"]);
});

describe("the theme", () => {
  test("is Outlook's from the start, and follows its event", () => {
    const { handlers, page } = openLongAgo(mailboxWith({}), { officeTheme: { bodyBackgroundColor: "#1f1f1f" } });
    const listener = jest.fn();
    page.theme.onThemeChanged(listener);
    expect(page.theme.theme).toBe("dark");
    handlers["officeThemeChanged"]!({ officeTheme: { bodyBackgroundColor: "#ffffff" } });
    expect(page.theme.theme).toBe("light");
    expect(listener).toHaveBeenCalledWith("light");
  });

  test("stays the system's where Outlook throws at the question", () => {
    const { context } = contextWith(mailboxWith({}));
    Object.defineProperty(context, "officeTheme", { get: () => { throw new Error("not here"); } });
    const page = { theme: openTheme(), handIn: openHandIn(document.implementation.createHTMLDocument()), settings: openSettings() };
    outlookHost(context, page, { opened: jest.fn(), selected: jest.fn() });
    expect(page.theme.theme).toBe("light");
  });
});
