import { examineAll } from "../../src/reader/examine";
import type { Row } from "../../src/triage/row";
import type { Unpacked } from "../../src/unpack/unpacked";

/** A report of so many recipients, as a server could write it. */
function report(recipients: number): Uint8Array {
  const each = Array.from({ length: recipients }, (_, at) => `Final-Recipient: rfc822; n${at}@fabrikam.com\r\nAction: failed\r\nStatus: 5.1.1\r\n\r\n`).join("");
  return new TextEncoder().encode(`From: MAILER-DAEMON@example.org\r\nContent-Type: multipart/report; report-type=delivery-status; boundary=b\r\n\r\n--b\r\n\r\nIt failed.\r\n--b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mail.example.org\r\n\r\n${each}--b--\r\n`);
}

/** A forward with this many of such reports. */
function forward(reports: number, recipients: number): Uint8Array {
  const one = new TextDecoder().decode(report(recipients));
  return new TextEncoder().encode(`From: kai@contoso.com\r\nContent-Type: multipart/mixed; boundary=f\r\n\r\n${`--f\r\nContent-Type: message/rfc822\r\n\r\n${one}\r\n`.repeat(reports)}--f--\r\n`);
}

async function* messages(...all: readonly Uint8Array[]): AsyncGenerator<Unpacked> {
  for (const [at, bytes] of all.entries()) yield { kind: "message", origin: { file: `${at}.eml` }, bytes };
}

async function examined(found: AsyncIterable<Unpacked>): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for await (const one of examineAll(found, { ownDomains: [] })) for (const row of one.rows) rows.push(row);
  return rows;
}

test("a message of more rows than any report has is cut, and says so; the next is read", async () => {
  const rows = await examined(messages(forward(6, 1000), report(1)));
  expect(rows).toHaveLength(5_000 + 1 + 1);
  expect(rows.slice(-2)).toMatchObject([{ kind: "unread", reason: "too-many", message: 0 }, { kind: "recipient", message: 1 }]);
});

test("beyond the rows that anybody looks over nothing more is read, and that is a row as well", async () => {
  const rows = await examined(messages(...Array.from({ length: 60 }, () => report(1000))));
  expect(rows).toHaveLength(50_001);
  expect(rows.at(-1)).toMatchObject({ kind: "unread", reason: "too-many", message: 50 });
});
