/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { limits } from "../../src/core/mime/limits";
import { originalText } from "../../src/core/report/originalText";
import { outlookFile } from "../../src/simulator/mail/outlookFile";
import { readMessage } from "../../src/simulator/mail/read";
import { dsn, lines } from "./bytes";

const fileOf = (path: string): Uint8Array => Uint8Array.from(readFileSync(join(__dirname, "../..", path)));
const message = (name: string): Uint8Array => fileOf(`test/messages/${name}.eml`);
const sample = (name: string): Uint8Array => fileOf(`src/simulator/mailbox/${name}.eml`);

const failed = [["Final-Recipient: rfc822; kim@fabrikam.com", "Action: failed", "Status: 5.1.1"]];
/** A report that returns this; the message itself ends with "Hello". */
const returning = (...original: readonly string[]): Uint8Array => dsn({ recipients: failed, original });
const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const HELLO = /^Hi Emil,\n\nthe photos from Monday/;

describe("the text of the message that bounced", () => {
  test("is what Exchange Online returns", async () => {
    expect(await originalText(message("exchangeonline-new-5110"))).toBe("Dear colleague,\n\nsee the attached list.\n\nDana");
    expect(await originalText(sample("exo-mailbox-full"))).toMatch(HELLO);
  });

  test.each([
    ["an encoded text in another charset", "rfc3464-base64-status", "Добрый день!\n\nНаправляю договор.\n\nДана Берг"],
    ["a returned message of the older kind", "postfix-1.1", "Hello,\n\nthe list is below, as promised.\n\nRegards\nDana Berg"],
    ["a report inside another part", "rfc3464-in-mixed", "Dear colleague,\n\nthe user manual is not found on the share any more, and our quota of\nsample boxes is full. Can you help?\n\nDana Berg\nContoso"],
  ])("is found in %s", async (_case, name, text) => expect(await originalText(message(name))).toBe(text));

  test("is found where the report was forwarded as an attachment, even twice", async () => {
    expect(await originalText(sample("forwarded-as-attachment"))).toMatch(/^Hello all,\n\nthis week: the wiring is done/);
    expect(await originalText(sample("forwarded-twice"))).toMatch(/^Dear customer,\n\nthank you for your order 208113/);
    const file = returning("Subject: Figures").reduce((text, byte) => text + String.fromCharCode(byte), "");
    expect(await originalText(lines("From: kim@example.org", "Content-Type: multipart/mixed; boundary=m", "", "--m", "Content-Type: application/octet-stream; name=bounce.eml", "Content-Transfer-Encoding: base64", "", btoa(file), "--m--"))).toBe("Hello");
  });

  test("is found in Outlook's own file, though that keeps headers of the message beside it", async () => {
    expect(await originalText(await outlookFile(await readMessage("exo-mailbox-full.eml", sample("exo-mailbox-full"))))).toMatch(HELLO);
  });

  test("is that of the HTML where there is no plain text, or an empty one", async () => {
    expect(await originalText(returning("Content-Type: text/html; charset=utf-8", "", "<style>p{}</style><p>Two &lt;b&gt; lines,</p><p>Dana</p>"))).toBe("Two <b> lines,\n\nDana\n\nHello");
    expect(await originalText(returning("Content-Type: multipart/alternative; boundary=a", "", "--a", "Content-Type: text/plain", "", " ", "--a", "Content-Type: text/html", "", "<div>Only here</div>", "--a--"))).toBe("Only here");
  });

  test("is not that of a file attached to it", async () => {
    const part = (disposition: string, text: string): readonly string[] => ["--a", "Content-Type: text/plain", `Content-Disposition: ${disposition}`, "", text];
    expect(await originalText(returning("Content-Type: multipart/mixed; boundary=a", "", ...part("attachment; filename=a.txt", "a file"), ...part("inline", "a letter"), "--a--"))).toBe("a letter");
  });

  test("keeps its blanks, without the empty lines around it", async () => {
    expect(await originalText(returning("Subject: x", "", "", "  1. one", "", "  2. two"))).toBe("  1. one\n\n  2. two\n\nHello");
  });

  test("ends with an ellipsis where it is long, never in the middle of a character", async () => {
    const text = (await originalText(returning("Content-Type: text/plain; charset=utf-8", "", `x${"😀".repeat(40_000)}`)))!;
    expect(text).toBe(`x${"😀".repeat(14_999)}…`);
  });
});

describe("no text is found", () => {
  test.each([
    ["only the headers came back", sample("exo-delayed")],
    ["the message came back without its body", lines(...textOf(returning("Subject: Figures")).replace("Hello", "").split("\r\n"))],
    ["nothing came back", lines(...textOf(returning("Subject: Figures")).replace(/--b1\r\nContent-Type: message\/rfc822[^]*Hello\r\n/, "").split("\r\n"))],
    ["the report is quoted in somebody's own text", sample("forwarded-inline")],
    ["it is an ordinary message with another inside", lines("From: kim@example.org", "Content-Type: multipart/mixed; boundary=m", "", "--m", "Content-Type: message/rfc822", "", "Subject: x", "", "Hello", "--m--")],
    ["what stands beside the headers of the original is another message", lines(...textOf(returning("Message-ID: <2@contoso.com>")).replace("--b1--", "--b1\r\nContent-Type: text/rfc822-headers\r\n\r\nMessage-ID: <1@contoso.com>\r\n\r\n--b1--").split("\r\n"))],
    ["there is nothing to read", new Uint8Array()],
    ["it is too much to read", new Uint8Array(limits.messageBytes + 1)],
    ["it is an Outlook file that cannot be opened", Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0, 0])],
  ])("where %s", async (_case, bytes) => expect(await originalText(bytes)).toBeUndefined());

  test("beyond the depth that is looked at", async () => {
    const wrapped = (levels: number): Uint8Array => {
      const open = Array.from({ length: levels }, (_, at) => ["From: kim@example.org", `Content-Type: multipart/mixed; boundary=m${at}`, "", `--m${at}`, "Content-Type: message/rfc822", ""]);
      return new Uint8Array([...lines(...open.flat(), ""), ...returning("Subject: x")]);
    };
    expect(await originalText(wrapped(3))).toBe("Hello");
    expect(await originalText(wrapped(300))).toBeUndefined();
  });
});

test("a report cut at any byte gives a text or none, but never throws", async () => {
  const report = returning("Content-Type: text/html", "", "<p>Figures</p>");
  for (let length = 0; length <= report.length; length += 5) expect(["undefined", "string"]).toContain(typeof (await originalText(report.subarray(0, length))));
});

// Trimmed with an expression that looks for blanks from each place anew, this would take minutes.
test("a text of blanks takes no longer than any other", async () => {
  expect(await originalText(returning("Subject: x", "", `x${"\n ".repeat(200_000)}x`))).toMatch(/^x\n \n/);
  expect(await originalText(returning("Subject: x", "", `${"\n ".repeat(200_000)}x`))).toMatch(/^ x/);
});
