import { readItem } from "../../src/host/readItem";
import { base64, fails, gives, installOffice, mailboxWith, member, silent, textOf, throws } from "./fakeOutlook";

beforeAll(() => installOffice());
afterEach(() => jest.useRealTimers());

const MIME = "Message-ID: <1@example.net>\r\nSubject: jürgen\r\n\r\nwords";
const body = () => ({
  getAsync: (type: string, done: (result: unknown) => void) => done({ status: "succeeded", value: type === "html" ? "<p>the words</p>" : "the words" }),
});

async function read(mailbox: Office.Mailbox): Promise<string> {
  const handedOver = await readItem(mailbox, "A", 1);
  return handedOver.kind === "message" ? textOf(handedOver.bytes) : JSON.stringify(handedOver);
}

describe("the best way this Outlook knows", () => {
  test("the message as it is, byte by byte", async () => {
    expect(await read(mailboxWith({ getAsFileAsync: gives(base64(MIME)) }))).toBe(MIME);
  });

  test.each([
    ["lacks the newest call", {}],
    ["fails at it", { getAsFileAsync: fails(5001) }],
    ["throws at it", { getAsFileAsync: throws("not here") }],
    ["hands over nothing", { getAsFileAsync: gives("") }],
    ["hands over what is no base64", { getAsFileAsync: gives("<not base64>") }],
    ["forbids it", { getAsFileAsync: fails(9017) }],
  ])("the header and the bodies, when Outlook %s", async (_case, newest) => {
    const message = await read(mailboxWith({ ...newest, body: body(), getAllInternetHeadersAsync: gives("X-Failed-Recipients: a@example.net\r\n") }));
    expect(message).toContain("X-Failed-Recipients: a@example.net\r\n");
    expect(message).toContain(base64("the words"));
    expect(message).toContain(base64("<p>the words</p>"));
  });

  test.each([
    ["lacks the header call", {}],
    ["fails at it", { getAllInternetHeadersAsync: fails(5001) }],
    ["has no header", { getAllInternetHeadersAsync: gives("") }],
  ])("the bodies and what the item tells, when Outlook %s", async (_case, header) => {
    const item = { ...header, body: body(), subject: "Undeliverable", from: { displayName: "Mail Delivery", emailAddress: "postmaster@example.net" } };
    const message = await read(mailboxWith(item));
    expect(message).toContain('From: "Mail Delivery" <postmaster@example.net>\r\nSubject: Undeliverable\r\n');
    expect(message).toContain(base64("the words"));
  });

  test("one body is enough", async () => {
    const getAsync = jest.fn((type: string, done: (result: unknown) => void) =>
      done(type === "text" ? { status: "succeeded", value: "the words" } : { status: "failed", error: { code: 5001, message: "" } }));
    expect(await read(mailboxWith({ body: { getAsync } }))).toContain(base64("the words"));
  });

  test("waits for the silent ones no longer than twice", async () => {
    jest.useFakeTimers();
    const handedOver = readItem(mailboxWith({ getAsFileAsync: silent(), body: { getAsync: silent() } }), "A");
    await jest.advanceTimersByTimeAsync(16_000);
    await expect(handedOver).resolves.toEqual({ kind: "not-handed-over", reason: "timeout" });
  });
});

describe("attached parts of a report", () => {
  const attachments = [
    { id: "1", name: "Original", contentType: "message/rfc822", size: 10, attachmentType: "item" },
    { id: "2", name: "details.txt", contentType: "message/delivery-status", size: 10, attachmentType: "file" },
    { id: "3", name: "holiday.png", contentType: "image/png", size: 10, attachmentType: "file" },
    { id: "4", name: "huge.eml", contentType: "message/rfc822", size: 1e9, attachmentType: "file" },
  ];
  const contents: Record<string, unknown> = {
    1: { format: "eml", content: "Subject: mine\r\n\r\nhej" },
    2: { format: "base64", content: base64("Final-Recipient: rfc822; a@example.net") },
  };
  const getAttachmentContentAsync = jest.fn((id: string, done: (result: unknown) => void) => done({ status: "succeeded", value: contents[id] }));

  test("are taken along, others are not asked for", async () => {
    const message = await read(mailboxWith({ body: body(), attachments, getAttachmentContentAsync }));
    expect(message).toContain("Content-Type: message/rfc822\r\nContent-Transfer-Encoding: 8bit\r\n\r\nSubject: mine\r\n\r\nhej");
    expect(message).toContain("Content-Type: message/delivery-status\r\nContent-Transfer-Encoding: 8bit\r\n\r\nFinal-Recipient: rfc822; a@example.net");
    expect(getAttachmentContentAsync.mock.calls.map(([id]) => id)).toEqual(["1", "2"]);
  });

  test.each([
    ["refused", fails(9003)],
    ["empty", gives({ format: "eml", content: null })],
    ["an Outlook file", gives({ format: "base64", content: Buffer.from([0xd0, 0xcf, 0x11, 0xe0]).toString("base64") })],
    ["a calendar", gives({ format: "iCalendar", content: "BEGIN:VCALENDAR" })],
  ])("are left out when %s", async (_case, refusing) => {
    const message = await read(mailboxWith({ body: body(), attachments: attachments.slice(0, 1), getAttachmentContentAsync: refusing }));
    expect(message).toContain(base64("the words"));
    expect(message).not.toContain("message/rfc822");
  });
});

describe("another item opened meanwhile", () => {
  const other = { itemId: "B", itemType: "message" };
  type Opened = typeof other | null | undefined;

  test.each<[string, Opened]>([["another", other], ["none", null], ["none", undefined]])("%s during a call that succeeds", async (_case, next) => {
    const mailbox = mailboxWith({});
    Object.assign(mailbox.item!, { getAsFileAsync: member(() => (open(mailbox, next), { value: base64(MIME) })) });
    expect(await readItem(mailbox, "A")).toEqual({ kind: "item-changed" });
  });

  test.each([5001, 9017, 9030])("during a call that fails with %i", async (code) => {
    const mailbox = mailboxWith({ body: body() });
    Object.assign(mailbox.item!, { getAsFileAsync: member(() => (open(mailbox, other), { code })) });
    expect(await readItem(mailbox, "A", 1)).toEqual({ kind: "item-changed" });
  });

  test("during each call of the slow way", async () => {
    for (const during of ["body", "attachment", "header"]) {
      const mailbox = mailboxWith({});
      const change = (name: string, value: unknown) => member(() => (during === name && open(mailbox, other), { value }));
      Object.assign(mailbox.item!, {
        body: { getAsync: change("body", "the words") },
        attachments: [{ id: "1", attachmentType: "item", size: 1 }],
        getAttachmentContentAsync: change("attachment", { format: "eml", content: "x" }),
        getAllInternetHeadersAsync: change("header", "Subject: x"),
      });
      expect(await readItem(mailbox, "A")).toEqual({ kind: "item-changed" });
    }
  });

  test("before the first call: nothing is asked", async () => {
    const getAsFileAsync = gives(base64(MIME));
    expect(await readItem(mailboxWith({ itemId: "B", getAsFileAsync }), "A")).toEqual({ kind: "item-changed" });
    expect(getAsFileAsync).not.toHaveBeenCalled();
  });

  test("and announced late: the answer names another message than the item", async () => {
    const mailbox = mailboxWith({ internetMessageId: "<old@example.net>", getAsFileAsync: gives(base64(MIME)) });
    setTimeout(() => open(mailbox, other), 5);
    expect(await readItem(mailbox, "A", 20)).toEqual({ kind: "item-changed" });
  });

  test("but never announced: the answer stands", async () => {
    const mailbox = mailboxWith({ internetMessageId: "<rewritten@example.net>", getAsFileAsync: gives(base64(MIME)) });
    expect(await read(mailbox)).toBe(MIME);
  });

  test("a change that Outlook tells of and never announces ends in words, not in waiting", async () => {
    expect(await readItem(mailboxWith({ getAsFileAsync: fails(9030) }), "A", 1)).toEqual({ kind: "not-handed-over", reason: "refused" });
  });

  function open(mailbox: Office.Mailbox, item: Opened): void {
    Object.assign(mailbox, { item });
  }
});

test.each([
  ["restricted by code", { body: { getAsync: fails(9017) } }, { kind: "restricted" }],
  ["restricted by permission", { body: { getAsync: fails(9038) } }, { kind: "restricted" }],
  ["denied", { getAsFileAsync: fails(7000), body: { getAsync: fails(7000) } }, { kind: "restricted" }],
  ["not permitted", { body: { getAsync: throws("Elevated permission is required to call the method: 'body.getAsync'.") } }, { kind: "restricted" }],
  ["refused", { body: { getAsync: fails(9042) } }, { kind: "not-handed-over", reason: "refused" }],
  ["too old", {}, { kind: "not-handed-over", reason: "not-supported" }],
])("an item that is %s", async (_case, item, expected) => {
  expect(await readItem(mailboxWith(item), "A", 1)).toEqual(expected);
});
