import type { Read } from "../../src/host/mailbox";
import { PATIENCE } from "../../src/host/reading";
import { readItem } from "../../src/host/readItem";
import { base64, fails, gives, installOffice, mailboxWith, member, silent, textOf, throws, watched } from "./fakeOutlook";
import { MIME, reportItem } from "./reportItem";

beforeAll(() => installOffice());

const quick = { ...PATIENCE, settle: 1 };
const body = () => ({
  getAsync: (type: string, done: (result: unknown) => void) => done({ status: "succeeded", value: type === "html" ? "<p>the words</p>" : "the words" }),
});
const never = (): never => { throw new Error("nothing better was expected"); };

async function read(mailbox: Office.Mailbox): Promise<string> {
  const handedOver = await readItem(watched(mailbox), "A", never, quick);
  return handedOver.kind === "message" ? textOf(handedOver.bytes) : JSON.stringify(handedOver);
}

describe("the best way this Outlook knows", () => {
  test("the message as it is, byte by byte, and nothing else is asked", async () => {
    const other = silent();
    const handedOver = await readItem(watched(mailboxWith(reportItem({ body: other, headers: other, attachments: other }))), "A", never);
    expect(handedOver).toMatchObject({ kind: "message", id: "A", tried: [{ source: "file", outcome: "handed-over" }] });
    expect(textOf((handedOver as Read).bytes)).toBe(MIME);
    expect(other).not.toHaveBeenCalled();
  });

  test("the message as it is, when Outlook hands it over as text", async () => {
    expect(await read(mailboxWith({ getAsFileAsync: gives(MIME) }))).toBe(MIME);
  });

  test.each([
    ["lacks the newest call", {}],
    ["fails at it", { getAsFileAsync: fails(5001) }],
    ["throws at it", { getAsFileAsync: throws("not here") }],
    ["hands over nothing", { getAsFileAsync: gives("") }],
    ["hands over what is no message", { getAsFileAsync: gives("<not base64>") }],
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

  test("an attached message is enough", async () => {
    expect(await read(mailboxWith({ ...reportItem({ file: undefined, body: fails(5001) }) }))).toContain("Subject: mine\r\n\r\nhej");
  });

  test("a header is not: of that alone nobody can say that it is no bounce", async () => {
    const headers = gives("Subject: x\r\n");
    expect(await read(mailboxWith({ ...reportItem({ file: undefined, body: fails(5001), attachments: fails(5001), headers }) }))).toContain("not-handed-over");
    expect(headers).not.toHaveBeenCalled();
  });

  test("the body alone, where an item tells nothing of itself", async () => {
    const item = { itemId: "A", itemType: "message", body: body() };
    for (const name of ["attachments", "from", "sender", "subject", "internetMessageId", "dateTimeCreated"]) Object.defineProperty(item, name, { get: () => { throw new Error("not here"); } });
    expect(await read({ item } as never)).toContain(base64("the words"));
  });
});

describe("attached parts of a report", () => {
  const attachments = [
    { id: "1", name: "Original", contentType: "message/rfc822", size: 10, attachmentType: "item" },
    { id: "2", name: "details.txt", contentType: "message/delivery-status; name=details.txt", size: 10, attachmentType: "file" },
    { id: "3", name: "holiday.png", contentType: "image/png", size: 10, attachmentType: "file" },
    { id: "4", name: "huge.eml", contentType: "message/rfc822", size: 1e9, attachmentType: "file" },
  ];
  const contents: Record<string, unknown> = {
    1: { format: "eml", content: "Subject: mine\r\n\r\nhej" },
    2: { format: "base64", content: base64("Final-Recipient: rfc822; a@example.net") },
  };
  const getAttachmentContentAsync = jest.fn((id: string, done: (result: unknown) => void) => done({ status: "succeeded", value: contents[id] }));
  const readWith = (answering: unknown) => readItem(watched(mailboxWith({ body: body(), attachments: attachments.slice(0, 1), getAttachmentContentAsync: answering })), "A", never);

  test("are taken along, others are not asked for", async () => {
    const message = await read(mailboxWith({ body: body(), attachments, getAttachmentContentAsync }));
    expect(message).toContain("Content-Type: message/rfc822\r\nContent-Transfer-Encoding: 8bit\r\n\r\nSubject: mine\r\n\r\nhej");
    expect(message).toContain("Content-Type: message/delivery-status\r\nContent-Transfer-Encoding: 8bit\r\n\r\nFinal-Recipient: rfc822; a@example.net");
    expect(getAttachmentContentAsync.mock.calls.map(([id]) => id)).toEqual(["1", "2"]);
  });

  test("are no more than five", async () => {
    const asked = gives({ format: "eml", content: "Subject: mine\r\n" });
    await read(mailboxWith({ body: body(), attachments: Array.from({ length: 9 }, () => attachments[0]), getAttachmentContentAsync: asked }));
    expect(asked).toHaveBeenCalledTimes(5);
  });

  // What Outlook calls the format is not always what it is.
  test.each([
    ["text that is called base64", { format: "base64", content: "Subject: mine\r\n\r\nhej" }],
    ["base64 that is called text", { format: "eml", content: base64("Subject: mine\r\n\r\nhej") }],
    ["text that is called nothing", { content: "Subject: mine\r\n\r\nhej" }],
  ])("are taken as %s", async (_case, content) => {
    const handedOver = await readWith(gives(content));
    expect(textOf((handedOver as Read).bytes)).toContain("Content-Type: message/rfc822\r\nContent-Transfer-Encoding: 8bit\r\n\r\nSubject: mine\r\n\r\nhej");
  });

  test.each(["base64", "eml"])("are taken as an Outlook file that is called %s", async (format) => {
    const handedOver = await readWith(gives({ format, content: Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]).toString("base64") }));
    expect(textOf((handedOver as Read).bytes)).toContain("Content-Type: application/vnd.ms-outlook\r\nContent-Transfer-Encoding: base64\r\n\r\n0M8R4AAA");
  });

  test.each<[string, unknown, object]>([
    ["refused", fails(9003), { outcome: "refused", code: 9003 }],
    ["empty", gives({ format: "eml", content: null }), { outcome: "empty" }],
    ["not handed over at all", gives(undefined), { outcome: "empty" }],
    ["a calendar", gives({ format: "iCalendar", content: "BEGIN:VCALENDAR" }), { outcome: "empty" }],
    ["a place in the cloud", gives({ format: "url", content: "https://contoso.com/a.eml" }), { outcome: "empty" }],
    ["not known to this Outlook", undefined, { outcome: "not-supported" }],
  ])("are left out when %s", async (_case, refusing, became) => {
    const handedOver = (await readWith(refusing)) as Read;
    expect(textOf(handedOver.bytes)).toContain(base64("the words"));
    expect(textOf(handedOver.bytes)).not.toContain("message/rfc822");
    expect(handedOver.tried).toContainEqual({ source: "attachments", ...became });
  });

  test("are none of the ways where nothing is attached", async () => {
    const handedOver = (await readItem(watched(mailboxWith({ body: body(), getAttachmentContentAsync })), "A", never)) as Read;
    expect(handedOver.tried.map(({ source }) => source)).toEqual(["file", "headers", "body"]);
  });

  test("one of several is enough", async () => {
    let count = 0;
    const everySecond = member(() => ((count += 1) % 2 ? { code: 9003 } : { value: { format: "eml", content: "Subject: mine\r\n" } }));
    const handedOver = (await readItem(watched(mailboxWith({ body: body(), attachments: attachments.slice(0, 2), getAttachmentContentAsync: everySecond })), "A", never)) as Read;
    expect(handedOver.tried).toContainEqual({ source: "attachments", outcome: "handed-over" });
  });
});

test.each([
  ["restricted by code", { body: { getAsync: fails(9017) } }, { kind: "restricted" }],
  ["restricted by permission", { body: { getAsync: fails(9038) } }, { kind: "restricted" }],
  ["denied", { getAsFileAsync: fails(7000), body: { getAsync: fails(7000) } }, { kind: "restricted" }],
  ["not permitted", { body: { getAsync: throws("Elevated permission is required to call the method: 'body.getAsync'.") } }, { kind: "restricted" }],
  ["not permitted, in Swedish", { getAsFileAsync: throws("Utökad behörighet krävs."), body: { getAsync: throws("Utökad behörighet krävs.") } }, { kind: "restricted" }],
  ["in a shared mailbox", { getAsFileAsync: fails(9055), body: { getAsync: fails(9055) } }, { kind: "not-handed-over", reason: "shared-mailbox" }],
  ["refused", { body: { getAsync: fails(9042) } }, { kind: "not-handed-over", reason: "refused" }],
  ["empty", { getAsFileAsync: gives(""), body: { getAsync: gives("") } }, { kind: "not-handed-over", reason: "empty" }],
  ["in an Outlook that is too old", {}, { kind: "not-handed-over", reason: "not-supported" }],
])("an item that is %s", async (_case, item, expected) => {
  expect(await readItem(watched(mailboxWith(item)), "A", never, quick)).toMatchObject(expected);
});
