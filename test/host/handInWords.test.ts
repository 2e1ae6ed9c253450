/** @jest-environment jsdom */
import PostalMime from "postal-mime";
import { wordsHandedIn } from "../../src/host/handIn";
import type { HandedIn } from "../../src/host/mailbox";
import { textOf } from "./fakeOutlook";

type Words = Extract<HandedIn, { kind: "words" }>;
const handIn = (text: string, html?: string) => wordsHandedIn(text, html) as Words;

test.each([
  ["as it was sent", "Return-Path: <>\r\nReceived: from mx.example.net\r\n\tby mx.contoso.com; Mon\r\nSubject: åter\r\n\r\nhej"],
  ["with line feeds alone", "From: a@example.net\nDate: Mon, 5 Jan 2026 08:00:00 +0000\nMIME-Version: 1.0\nContent-Type: text/plain\n\nhej"],
  ["out of a mailbox file", "From MAILER-DAEMON Mon Jan  5 08:00:00 2026\nFrom: a@example.net\nMessage-ID: <1@example.net>\n\nhej"],
  ["after empty lines", "\n\nDate: Mon, 5 Jan 2026 08:00:00 +0000\nMessage-ID: <1@example.net>\n\nhej"],
  ["of which only the header was copied", "Received: from mx.example.net by mx.contoso.com; Mon\nX-Failed-Recipients: a@example.net"],
])("the source of a message %s is that message, as it is", (_case, text) => {
  const { words, bytes } = handIn(text, "<pre>the same, with markup</pre>");
  expect(textOf(bytes)).toBe(text);
  expect(words).toBe(text);
});

test.each([
  ["prose", "It could not be delivered to å@example.net.\nReceived: never"],
  ["a code", "5.7.520"],
  ["what stands above a forwarded message", "From: Mail Delivery <postmaster@example.net>\nSent: Monday\nTo: Dana Mills\nSubject: Undeliverable: åter\n\nIt could not be delivered."],
  ["a forwarded message that says when it was received", "Subject: Undeliverable\nReceived: Monday 5 January\n\nIt could not be delivered."],
  ["one field", "Message-ID: <1@example.net>\n\nhej"],
  ["fields among prose", "MIME-Version: 1.0\nThis is what I got\nMessage-ID: <1@example.net>\n\nhej"],
])("%s is the body of a new message", async (_case, text) => {
  const { words, bytes } = handIn(text);
  const read = await PostalMime.parse(bytes);
  expect(words).toBe(text);
  expect(read.text?.replace(/\r/g, "").trim()).toBe(text);
  expect(read.headers.map(({ key }) => key)).toEqual(["mime-version", "content-type"]);
});

test("the markup is kept beside the text", async () => {
  const read = await PostalMime.parse(handIn("It could not be delivered", "<p>It could <b>not</b> be delivered</p>").bytes);
  expect(read.html).toContain("<p>It could <b>not</b> be delivered</p>");
  expect(read.text).toContain("It could not be delivered");
});

test("markup alone has its text as words, and nothing in it runs", () => {
  const { words } = handIn(" ", "<p>550 5.1.1 not here</p><img src=x onerror=\"document.title = 'ran'\">");
  expect(words).toBe("550 5.1.1 not here");
  expect(document.title).toBe("");
});

test("nothing is words all the same", () => {
  expect(handIn("")).toMatchObject({ kind: "words", words: "" });
});
