import { isOutlookFile, messageContent } from "../../src/host/messageContent";
import { base64, textOf } from "./fakeOutlook";

const MIME = "Return-Path: <>\r\nSubject: åter\r\n\r\nhej";
const folded = base64(MIME).replace(/(.{20})/g, "$1\r\n");

test.each([
  ["base64", base64(MIME), MIME],
  ["base64 in lines", folded, MIME],
  ["base64 without its end", base64(MIME).replace(/=+$/, ""), MIME],
  ["the text of a message", MIME, MIME],
  ["text after empty lines", `\r\n${MIME}`, `\r\n${MIME}`],
  ["text out of a mailbox file", `From MAILER-DAEMON Mon Jan  5 08:00:00 2026\n${MIME}`, `From MAILER-DAEMON Mon Jan  5 08:00:00 2026\n${MIME}`],
  ["text with a byte order mark", `\uFEFF${MIME}`, `\uFEFF${MIME}`],
  ["the fields of a delivery status", "Reporting-MTA: dns; mx.example.net\r\n\r\nAction: failed", "Reporting-MTA: dns; mx.example.net\r\n\r\nAction: failed"],
])("%s is the message", (_case, content, expected) => {
  expect(textOf(messageContent(content)!)).toBe(expected);
});

test.each([
  ["nothing", null], ["no text", undefined], ["an empty text", ""], ["white space", " \r\n"], ["a number", 7],
  ["an address", "https://contoso.com/holiday.png"], ["a calendar", "BEGIN:VCALENDAR\r\nVERSION:2.0"], ["prose", "It could not be delivered!"],
  ["broken base64", "AAAAA"],
])("%s is none", (_case, content) => {
  expect(messageContent(content)).toBeUndefined();
});

test("an Outlook file is recognised by its bytes", () => {
  const file = messageContent(Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]).toString("base64"))!;
  expect(isOutlookFile(file)).toBe(true);
  expect(isOutlookFile(messageContent(base64(MIME))!)).toBe(false);
  expect(isOutlookFile(new Uint8Array())).toBe(false);
});
