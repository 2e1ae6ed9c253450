import { causes } from "../../src/causes";
import { diagnose } from "../../src/core/diagnose";
import { limits } from "../../src/core/mime/limits";
import { dsn, lines } from "./bytes";

const MEGABYTE = 1024 * 1024;
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const kindOf = async (bytes: Uint8Array): Promise<string> => (await diagnose(bytes, causes)).kind;

const report = dsn({ recipients: [["Final-Recipient: rfc822; kim@fabrikam.com", "Action: failed", "Status: 5.1.1", "Diagnostic-Code: smtp; 550 5.1.1 User unknown"]] });
const nested = (levels: number): string => Array.from({ length: levels }, (_, at) => `Content-Type: multipart/mixed; boundary=b${at}\r\n\r\n--b${at}\r\n`).join("");

// What a careless or hostile sender can put in a mailbox, and what must be said of it.
test.each<[string, Uint8Array, string]>([
  ["nothing", new Uint8Array(), "unreadable"],
  ["white space", encode(" \r\n\t\r\n"), "unreadable"],
  ["a picture", Uint8Array.from({ length: 5000 }, (_, at) => (at * 37) % 256), "unreadable"],
  ["an Outlook file", Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0, 0]), "unreadable"],
  ["more than any server takes", new Uint8Array(limits.messageBytes + 1), "unreadable"],
  ["25 MB without a line break", new Uint8Array(25 * MEGABYTE).fill(120), "ordinary"],
  ["1 MB of blank lines", encode("\r\n".repeat(MEGABYTE / 2)), "unreadable"],
  ["1 MB of blank lines below a header", encode(`Subject: x\r\n${"\r\n".repeat(MEGABYTE / 2)}`), "ordinary"],
  ["1 MB of boundaries", encode(`Content-Type: multipart/report; boundary=b\r\n\r\n${"--b\r\n".repeat(MEGABYTE / 5)}`), "ordinary"],
  ["1 MB of one header field", encode(`Subject: ${"x".repeat(MEGABYTE)}\r\n\r\nx`), "ordinary"],
  ["1 MB of folded lines", encode(`Subject: x\r\n${" x\r\n".repeat(MEGABYTE / 4)}\r\nx`), "ordinary"],
  ["multiparts nested 100 deep", encode(nested(100)), "ordinary"],
  ["messages nested 100 deep", encode("Content-Type: message/rfc822\r\n\r\n".repeat(100)), "ordinary"],
  ["a boundary that is not the one announced", lines("Content-Type: multipart/report; boundary=a", "", "--b", "", "x", "--b--"), "ordinary"],
  ["an unknown charset", lines('Content-Type: text/plain; charset="x-none"', "", "x"), "ordinary"],
  ["a wrong charset", new Uint8Array([...lines("Content-Type: text/plain; charset=utf-8", "", "caf"), 0xe9, 0xff, 0xfe]), "ordinary"],
  ["broken base64", lines("Content-Transfer-Encoding: base64", "", "%%%=A=B=%%"), "ordinary"],
  ["multiparts nested 40 deep, each named like a message file", encode(Array.from({ length: 40 }, (_, at) => `Content-Type: multipart/mixed; name=x.eml; boundary=b${at}\r\n\r\n--b${at}\r\n`).join("")), "ordinary"],
  ["1 MB of empty recipients", dsn({ recipients: Array.from({ length: 60_000 }, () => ["Action: failed"]) }), "bounce"],
])("%s: %#", async (_name, bytes, kind) => expect(await kindOf(bytes)).toBe(kind));

test("a report cut at any byte is read or not, but never throws", async () => {
  for (let length = 0; length <= report.length; length += 7) expect(["bounce", "ordinary", "unreadable"]).toContain(await kindOf(report.subarray(0, length)));
});

test("a report that returns 25 MB is read like any other", async () => {
  const original = ["From: dana@contoso.com", "Content-Type: application/octet-stream", "", `${"x".repeat(76)}\r\n`.repeat(340_000)];
  const bytes = dsn({ recipients: [["Final-Recipient: rfc822; kim@fabrikam.com", "Action: failed", "Status: 5.3.4", "Diagnostic-Code: smtp; 552 5.3.4 Message size exceeds fixed maximum message size"]], original });
  expect(bytes.length).toBeGreaterThan(25 * MEGABYTE);
  expect(await diagnose(bytes, causes)).toMatchObject({ kind: "bounce", verdicts: [{ cause: "message-too-large" }], report: { original: { from: "dana@contoso.com" } } });
});

// Four times the input may cost four times as much, not sixteen. The processor's own account is taken, the best of five.
test.each<[string, (size: number) => Uint8Array]>([
  ["boundaries", (size) => encode(`Content-Type: multipart/mixed; boundary=b\r\n\r\n${"--b\r\n".repeat(size)}`)],
  ["unclosed tags", (size) => encode(`Content-Type: text/html\r\n\r\n${"<style></STYLE><".repeat(size / 4)}`)],
  ["replies in a diagnostic", (size) => dsn({ recipients: [["Final-Recipient: rfc822; kim@fabrikam.com", `Diagnostic-Code: smtp; ${"550-5.1.1 -> '".repeat(size / 4)}`]] })],
  ["quoted replies in the text", (size) => encode(`Subject: x\r\n\r\n${"kim@fabrikam.com\r\nRemote Server returned '550 5.1.1 x\r\n".repeat(size / 20)}`)],
  ["angle brackets and ats", (size) => encode(`Subject: x\r\n\r\n#550 5.1.1 RESOLVER.X ##\r\n${"<a@".repeat(size)}`)],
  ["silent recipients beside a long text", (size) => dsn({ text: "kim@fabrikam.com\r\n".repeat(size / 8), recipients: Array.from({ length: size / 40 }, (_, at) => [`Final-Recipient: rfc822; k${at}@fabrikam.com`, "Action: failed"]) })],
  ["spaces between tags", (size) => encode(`Content-Type: text/html\r\n\r\n${"<b> ".repeat(size)}`)],
  ["brackets and hashes in many diagnostics", (size) => dsn({ recipients: Array.from({ length: size / 5000 }, (_, at) => [`Final-Recipient: rfc822; k${at}@fabrikam.com`, `Diagnostic-Code: smtp; 550 5.1.1 ${"(".repeat(4000)}${"#".repeat(3000)}${"x".repeat(450)}`]) })],
  ["one address, many recipients and many quoted replies", (size) => dsn({ text: `kim@fabrikam.com\r\n${"Remote Server returned '550 5.1.1 ((((('\r\n".repeat(size / 100)}`, recipients: Array.from({ length: size / 200 }, () => ["Final-Recipient: rfc822; kim@fabrikam.com", "Action: failed"]) })],
  ["paragraphs of a mail system nobody knows", (size) => encode(`From: MAILER-DAEMON@contoso.com\r\nSubject: undeliverable\r\n\r\n${Array.from({ length: size / 40 }, (_, at) => `k${at}@fabrikam.com:\r\n550 5.1.1 no\r\n\r\n`).join("")}`)],
  ["lines of a transcript", (size) => encode(`From: MAILER-DAEMON@contoso.com\r\nSubject: undeliverable\r\n\r\n----- Transcript of session follows -----\r\n${Array.from({ length: size / 60 }, (_, at) => `>>> RCPT To:<k${at}@fabrikam.com>\r\n<<< 550 5.1.1 no\r\n`).join("")}`)],
  ["encoded bytes", (size) => encode(`Content-Transfer-Encoding: quoted-printable\r\n\r\n${"= =4".repeat(size / 4)}`)],
  ["rows of forward headers", (size) => encode(`From: kai@contoso.com\r\n\r\n${"From: a <\r\n".repeat(size / 11)}`)],
  ["ruled titles below a forward header", (size) => encode(`From: kai@contoso.com\r\n\r\nFrom: postmaster@contoso.com\r\nTo: a\r\nDate: b\r\n\r\n${"---- a ----\r\nFrom: *<mailto:a>\r\n".repeat(size / 33)}`)],
  ["recipients", (size) => dsn({ recipients: Array.from({ length: size / 20 }, () => ["Final-Recipient: rfc822; kim@fabrikam.com", "Action: failed"]) })],
])("%s cost in proportion to their number", async (_name, make) => {
  const cost = async (bytes: Uint8Array): Promise<number> => {
    const runs: number[] = [];
    for (let run = 0; run < 5; run += 1) {
      const before = process.cpuUsage();
      await diagnose(bytes, causes);
      const { user, system } = process.cpuUsage(before);
      runs.push(user + system);
    }
    return Math.min(...runs);
  };
  await cost(make(20_000));
  const [one, four] = [await cost(make(40_000)), await cost(make(160_000))];
  expect(four / Math.max(one, 5000)).toBeLessThan(10);
});

test("words of a report stay within bounds", async () => {
  const bytes = dsn({ recipients: [["Final-Recipient: rfc822; kim@fabrikam.com", "Action: failed", `Diagnostic-Code: smtp; 550 5.7.999 ${"word ".repeat(50_000)}`]] });
  const diagnosis = await diagnose(bytes, causes);
  if (!("verdicts" in diagnosis)) throw new Error(diagnosis.kind);
  expect(JSON.stringify(diagnosis).length).toBeLessThan(limits.diagnosticKept + 3 * limits.diagnosticLength);
});
