import type { NewMessage } from "../../src/host/mailbox";
import { canOpenNewMessage, formOf, openNewMessage } from "../../src/host/newMessage";
import { fails, gives, installOffice, mailboxWith, settles, silent, throws } from "./fakeOutlook";

beforeEach(() => installOffice());
afterEach(() => jest.useRealTimers());

const LARGEST = 32 * 1024;
const words: NewMessage = { to: ["kim@example.org"], subject: "Figures", body: "Hello,\nsee below." };
const form = { toRecipients: ["kim@example.org"], subject: "Figures", htmlBody: "Hello,<br>see below." };
const upTo = (newest: number) => (set: string) => Number(set.split(".")[1]) <= newest;
const bytesOf = (text: string): number => new TextEncoder().encode(text).length;
const bodyOf = (body: string): string => formOf({ ...words, body }).htmlBody;

describe("a form can be opened", () => {
  const can = (mailbox: Office.Mailbox, newest: number): boolean => canOpenNewMessage(mailbox, upTo(newest));
  const older = { displayNewMessageForm: jest.fn() };
  const both = { ...older, displayNewMessageFormAsync: jest.fn() };

  test.each<[string, object, number, boolean]>([
    ["with the newer member", both, 9, true],
    ["with the older one alone", older, 6, true],
    ["with the newer one alone", { displayNewMessageFormAsync: jest.fn() }, 9, true],
    ["not where the library has a member and Outlook not its set", both, 5, false],
    ["not where Outlook has the set and the library no member", {}, 15, false],
  ])("%s", (_case, members, newest, expected) => expect(can(mailboxWith({}, members), newest)).toBe(expected));

  test.each([null, undefined])("not while the item is %s", (item) => expect(can(mailboxWith(item, both), 15)).toBe(false));

  test("not where the question throws", () => {
    expect(can(Object.defineProperty(mailboxWith({}), "displayNewMessageForm", { get: () => { throw new Error("not here"); } }), 8)).toBe(false);
    expect(can(Object.defineProperty(mailboxWith({}, both), "item", { get: () => { throw new Error("not here"); } }), 8)).toBe(false);
  });
});

describe("Outlook's form", () => {
  const open = (members: object, newest = 15) => openNewMessage(mailboxWith({}, members), upTo(newest), words);

  test("is opened with what the message begins with", async () => {
    const displayNewMessageFormAsync = gives(undefined, 5);
    const displayNewMessageForm = jest.fn();
    expect(await open({ displayNewMessageFormAsync, displayNewMessageForm })).toBe("opened");
    expect(displayNewMessageFormAsync).toHaveBeenCalledWith(form, expect.any(Function));
    expect(displayNewMessageForm).not.toHaveBeenCalled();
  });

  test("is opened the older way where the newer does not serve", async () => {
    const displayNewMessageFormAsync = gives(undefined);
    const displayNewMessageForm = jest.fn();
    expect(await open({ displayNewMessageFormAsync, displayNewMessageForm }, 8)).toBe("opened");
    expect(displayNewMessageForm.mock.calls).toEqual([[form]]);
    expect(displayNewMessageFormAsync).not.toHaveBeenCalled();
  });

  test.each<[string, object]>([
    ["refuses", { displayNewMessageFormAsync: fails(9001) }],
    ["throws", { displayNewMessageFormAsync: throws("item is null") }],
    ["throws the older way", { displayNewMessageForm: throws("item is null") }],
    ["knows none", {}],
  ])("is not there where Outlook %s", async (_case, members) => expect(await open(members)).toBe("not-opened"));

  test("is given up after less than five seconds", async () => {
    jest.useFakeTimers();
    const { value, ms } = await settles(open({ displayNewMessageFormAsync: silent() }));
    expect(value).toBe("not-opened");
    expect(ms).toBeLessThan(5_000);
  });
});

describe("what the form gets", () => {
  test("is text, whatever it says", () => expect(bodyOf(`<img src=x onerror="alert('1')"> & so on`)).toBe("&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt; &amp; so on"));

  test("has its lines, and the blanks before them", () => expect(bodyOf("a  b\r\n  c d\r\r\n\te\n \n")).toBe("a  b<br>&nbsp;&nbsp;c d<br><br>&nbsp;&nbsp;&nbsp;&nbsp;e<br>&nbsp;<br>"));

  test("has no characters that no form can show", () => {
    expect(bodyOf("a\0b\x1b[1mc\x85d\ud800e")).toBe("ab[1mcd\ufffde");
    expect(formOf({ ...words, subject: " a\r\nBcc: kim@example.org\t\0x " }).subject).toBe("a Bcc: kim@example.org x");
  });

  test.each<[string, string, RegExp]>([
    ["letters", "x", /^x+…$/],
    ["escapes", '"', /^(?:&quot;)+…$/],
    ["letters of several bytes", "語", /^語+…$/],
    ["letters of two halves", "😀", /^(?:😀)+…$/u],
    ["lines", "\n", /^(?:<br>)+…$/],
    ["blanks", " ", /^(?:&nbsp;)+…$/],
  ])("is cut between two of many %s, close to what Outlook takes", (_case, one, expected) => {
    const html = bodyOf(one.repeat(40_000));
    expect(html).toMatch(expected);
    expect(bytesOf(html)).toBeLessThanOrEqual(LARGEST);
    expect(bytesOf(html)).toBeGreaterThan(LARGEST - 10);
    expect(html.length).toBeLessThanOrEqual(LARGEST);
  });

  test("is whole where it just fits", () => {
    expect(bodyOf("x".repeat(LARGEST))).toBe("x".repeat(LARGEST));
    expect(bodyOf("x".repeat(LARGEST + 1))).toBe(`${"x".repeat(LARGEST - 3)}…`);
  });

  test("has a subject that fits, cut between two characters", () => {
    expect(formOf({ ...words, subject: "x".repeat(255) }).subject).toBe("x".repeat(255));
    expect(formOf({ ...words, subject: "x".repeat(256) }).subject).toBe(`${"x".repeat(254)}…`);
    expect(formOf({ ...words, subject: `x${"😀".repeat(200)}` }).subject).toBe(`x${"😀".repeat(126)}…`);
  });

  test.each([
    ["kim@example.org", true],
    ["o'neil+x@mail.example.org", true],
    ["jürgen@exämple.org", true],
    [" kim@example.org ", true],
    ["kim", false],
    ["kim@", false],
    ["@example.org", false],
    ["kim@example.org, lee@example.org", false],
    ["kim@example.org;lee@example.org", false],
    ["Kim <kim@example.org>", false],
    ["kim@exa\u202emple.org", false],
    ["kim@example..org", false],
    ["kim@-example.org", false],
    ["kim@@example.org", false],
    [`${"k".repeat(65)}@example.org`, false],
    [`kim@${"e".repeat(300)}`, false],
    ["", false],
  ])("goes to %j: %s", (address, isTaken) => expect(formOf({ ...words, to: [address] }).toRecipients).toEqual(isTaken ? [address.trim()] : []));

  test("goes to nobody twice, and to a hundred at most", () => {
    expect(formOf({ ...words, to: ["kim@example.org", "kim@example.org"] }).toRecipients).toEqual(["kim@example.org"]);
    expect(formOf({ ...words, to: Array.from({ length: 150 }, (_, at) => `k${at}@example.org`) }).toRecipients).toHaveLength(100);
  });
});
