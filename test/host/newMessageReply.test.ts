import { canOpenReply, openReply } from "../../src/host/newMessage";
import { outlookHost } from "../../src/host/outlookHost";
import { contextWith, fails, gives, installOffice, mailboxWith, settles, silent, throws } from "./fakeOutlook";

beforeEach(() => installOffice());
afterEach(() => jest.useRealTimers());

const upTo = (newest: number) => (set: string) => Number(set.split(".")[1]) <= newest;

describe("an answer can be opened", () => {
  const older = { displayReplyForm: jest.fn() };
  const both = { ...older, displayReplyFormAsync: jest.fn() };

  test.each<[string, object | null | undefined, number, boolean]>([
    ["with the newer member", both, 9, true],
    ["with the older one alone", older, 1, true],
    ["with the older one where the library has the newer and Outlook not its set", both, 8, true],
    ["not with the newer one alone where its set is missing", { displayReplyFormAsync: jest.fn() }, 8, false],
    ["not where Outlook has the sets and the library no member, as on phones", {}, 15, false],
    ["not to an appointment", { ...both, itemType: "appointment" }, 15, false],
    ["not while nothing is open", null, 15, false],
    ["not while nobody knows what is open", undefined, 15, false],
  ])("%s", (_case, item, newest, expected) => expect(canOpenReply(mailboxWith(item), upTo(newest))).toBe(expected));

  test("not where the question throws", () => {
    expect(canOpenReply(Object.defineProperty(mailboxWith({}), "item", { get: () => { throw new Error("not here"); } }), upTo(15))).toBe(false);
    expect(canOpenReply(mailboxWith(Object.defineProperty({ itemId: "A" }, "displayReplyForm", { enumerable: false, get: () => { throw new Error("not here"); } })), upTo(15))).toBe(false);
  });
});

describe("Outlook's form for an answer", () => {
  const open = (item: object | null, newest = 15, body = "Hello,\n<b>1 & 2</b>") => openReply(mailboxWith(item), upTo(newest), body);
  const html = "Hello,<br>&lt;b&gt;1 &amp; 2&lt;/b&gt;";

  test("is opened with the text as text", async () => {
    const displayReplyFormAsync = gives(undefined, 5);
    const displayReplyForm = jest.fn();
    expect(await open({ displayReplyFormAsync, displayReplyForm })).toBe("opened");
    expect(displayReplyFormAsync).toHaveBeenCalledWith(html, expect.any(Function));
    expect(displayReplyForm).not.toHaveBeenCalled();
  });

  test("is opened the older way where the newer does not serve", async () => {
    const displayReplyForm = jest.fn();
    expect(await open({ displayReplyFormAsync: gives(undefined), displayReplyForm }, 8)).toBe("opened");
    expect(displayReplyForm.mock.calls).toEqual([[html]]);
  });

  test("gets no more than Outlook takes", async () => {
    const displayReplyForm = jest.fn();
    await open({ displayReplyForm }, 1, '"'.repeat(40_000));
    const [[given]] = displayReplyForm.mock.calls as [[string]];
    expect(given).toMatch(/^(?:&quot;)+…$/);
    expect(new TextEncoder().encode(given).length).toBeLessThanOrEqual(32 * 1024);
  });

  test.each<[string, object | null]>([
    ["refuses", { displayReplyFormAsync: fails(9001) }],
    ["throws", { displayReplyFormAsync: throws("no item") }],
    ["throws the older way", { displayReplyForm: throws("no item") }],
    ["knows none", {}],
    ["has nothing open", null],
  ])("is not there where Outlook %s", async (_case, item) => expect(await open(item)).toBe("not-opened"));

  test("is given up after less than five seconds", async () => {
    jest.useFakeTimers();
    const { value, ms } = await settles(open({ displayReplyFormAsync: silent() }));
    expect(value).toBe("not-opened");
    expect(ms).toBeLessThan(5_000);
  });

  test("belongs to the message that is open when it is asked for", async () => {
    const [first, second] = [jest.fn(), jest.fn()];
    const mailbox = mailboxWith({ displayReplyForm: first }) as { item: object } & Office.Mailbox;
    const { context } = contextWith(mailbox, { requirements: { isSetSupported: (_name: string, set: string) => upTo(5)(set) } });
    const none = () => undefined;
    const host = outlookHost(context, { theme: { tell: none }, handIn: { outlookDrag: none }, settings: { outlook: none } } as never, { opened: none, selected: none } as never);
    (context.mailbox as unknown as { item: object }).item = { itemId: "B", itemType: "message", displayReplyForm: second };
    expect(host.canOpenReply()).toBe(true);
    expect(await host.openReply("Hello")).toBe("opened");
    expect([first.mock.calls, second.mock.calls]).toEqual([[], [["Hello"]]]);
  });
});
