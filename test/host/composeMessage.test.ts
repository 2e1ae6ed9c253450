import PostalMime from "postal-mime";
import { composeMessage, type MessageParts } from "../../src/host/composeMessage";
import { messageIdOf } from "../../src/host/messageHeader";
import { textOf } from "./fakeOutlook";

const compose = (parts: Partial<MessageParts>) => composeMessage({ header: "Subject: Undeliverable\r\n", attached: [], ...parts });
const bytes = (text: string) => new TextEncoder().encode(text);

test("keeps the header, the text and the HTML", async () => {
  const message = compose({
    header: "Received: from a\r\n\tby b; Mon\r\nSubject: Undeliverable: Hej\r\nFrom: <postmaster@example.net>\r\n",
    text: "Det gick inte att nå jürgen@example.net",
    html: "<p>Det gick inte att nå jürgen@example.net</p>",
  });
  const read = await PostalMime.parse(message);

  expect(textOf(message)).toContain("Received: from a\r\n\tby b; Mon\r\n");
  expect(read).toMatchObject({ subject: "Undeliverable: Hej", from: { address: "postmaster@example.net" } });
  expect(read.text?.trim()).toBe("Det gick inte att nå jürgen@example.net");
  expect(read.html).toContain("<p>Det gick inte att nå jürgen@example.net</p>");
});

test("replaces what the header says of the body", () => {
  const header = "Content-Type: multipart/report;\r\n boundary=old\r\nMIME-Version: 1.0\r\nContent-Transfer-Encoding: binary\r\nContent-Length: 7\r\nSubject: x\r\n";
  const message = textOf(compose({ header, text: "body" }));
  const [block = ""] = message.split("\r\n\r\n");

  expect(block.match(/^content-type/gim)).toHaveLength(1);
  expect(block.match(/^mime-version/gim)).toHaveLength(1);
  expect(block).not.toMatch(/boundary=old|binary|Content-Length/);
  expect(message).toContain("multipart/alternative");
});

test.each([
  ["an empty line", "Subject: x\r\n\r\nContent-Type: text/html\r\n\r\n<b>"],
  ["bare line feeds", "Subject: x\n\nBcc: somebody@example.org"],
  ["a line that is no field", "Subject: x\r\nnot a field\r\n going on\r\nX-Last: y"],
])("%s in the header does not end it early", async (_case, header) => {
  const read = await PostalMime.parse(compose({ header, text: "the body" }));
  expect(read.text?.trim()).toBe("the body");
  expect(read.html).toBeUndefined();
  expect(read.bcc ?? []).toEqual([]);
});

test("an item's own words cannot add a field", async () => {
  const header = {
    from: { displayName: 'Mail "Delivery"\r\nBcc: evil@example.org', emailAddress: "postmaster@example.net>\r\nX-Evil: 1" },
    subject: "Undeliverable\r\nX-Evil: 1\r\n\r\nbody",
    messageId: "<1@example.net>\nX-Evil: 1",
    date: new Date(Date.UTC(2026, 0, 5, 8)),
  };
  const message = compose({ header, text: "the body" });
  const read = await PostalMime.parse(message);

  expect(read.headers.map(({ key }) => key)).toEqual(["from", "subject", "message-id", "date", "mime-version", "content-type"]);
  expect(read.date).toBe("2026-01-05T08:00:00.000Z");
  expect(read.text?.trim()).toBe("the body");
});

test("words that are not ASCII survive in a header of our own, however long", async () => {
  const subject = "Det går inte att leverera: ".repeat(12) + "漢字 🙂";
  const message = compose({ header: { from: { displayName: "Postmästaren", emailAddress: "postmaster@example.net" }, subject }, text: "" });
  const read = await PostalMime.parse(message);

  expect(read.subject).toBe(subject);
  expect(read.from).toMatchObject({ name: "Postmästaren", address: "postmaster@example.net" });
  expect(textOf(message).split("\r\n").every((line) => line.length <= 78)).toBe(true);
});

test("carries attached messages unchanged, and none of them can end its part", () => {
  const attached = bytes("Subject: åter\r\n\r\n--_outer_\r\n--_outer_x--\r\n--_inner_--\r\n");
  const message = compose({ text: "body", attached: [{ type: "message/rfc822", bytes: attached }] });
  const boundary = /boundary="(_outer_x*)"/.exec(textOf(message))?.[1] ?? "";

  expect(boundary).toBe("_outer_xx");
  expect(textOf(message)).toContain(`Content-Type: message/rfc822\r\nContent-Transfer-Encoding: 8bit\r\n\r\n${textOf(attached)}\r\n--${boundary}--`);
});

test.each([
  ["Subject: x\r\nMessage-ID: <1@example.net>\r\n\r\nMessage-ID: <2@example.net>", "1@example.net"],
  ["message-id:\r\n <1@example.net>\r\n", "1@example.net"],
  ["Subject: x\r\n\r\nMessage-ID: <2@example.net>", undefined],
  ["", undefined],
])("the Message-ID of %j is %s", (message, expected) => {
  expect(messageIdOf(bytes(message))).toBe(expected);
});
