import { Uint8ArrayReader, Uint8ArrayWriter, ZipReader, type FileEntry } from "@zip.js/zip.js";
import { makeHeap, type ExpectedMessage, type ExpectedReport, type Heap, type HeapOrigin } from "../scripts/heap/heap.mjs";
import { causes } from "../src/causes";
import { diagnose } from "../src/core/diagnose";
import { openTriager } from "../src/reader/openTriager";
import { findingsOf } from "../src/triage/findings";
import type { Row } from "../src/triage/row";
import { expectedRows } from "./e2e/triage/expectedRows";

let heap: Heap;
let messages: readonly (readonly [ExpectedMessage, Uint8Array])[];

beforeAll(async () => {
  heap = await makeHeap();
  const taken = await takenOut(heap);
  messages = heap.expected.messages.flatMap((message) => (message.unread === undefined ? [[message, taken.get(key(message.origin))!] as const] : []));
});

const key = ({ file, entry = "", number = 0 }: HeapOrigin) => `${file}|${entry}|${number}`;
const latin1 = (bytes: Uint8Array) => Buffer.from(bytes).toString("latin1");
const bytesOf = (name: string, { files }: Heap = heap) => files.find((file) => file.name === name)!.bytes;

/** Taken apart without the reader's own unpacking, so that the one holds the other. */
async function takenOut({ files }: Heap): Promise<ReadonlyMap<string, Uint8Array>> {
  const found = new Map(files.map(({ name, bytes }) => [key({ file: name }), bytes]));
  const mbox = files.find(({ name }) => name === "postmaster.mbox")!;
  latin1(mbox.bytes).split(/^From MAILER-DAEMON .*\n/m).slice(1).forEach((text, at) => found.set(key({ file: mbox.name, number: at + 1 }), Buffer.from(text, "latin1")));
  const zip = files.find(({ name }) => name === "from the users.zip")!;
  const reader = new ZipReader(new Uint8ArrayReader(zip.bytes), { useWebWorkers: false });
  const entries = (await reader.getEntries()).filter((entry): entry is FileEntry => !entry.directory);
  for (const entry of entries) found.set(key({ file: zip.name, entry: entry.filename }), await entry.getData(new Uint8ArrayWriter()));
  return found;
}

const withReports = () => messages.flatMap(([message, bytes]) => (message.reports ? [{ ...message, reports: message.reports, bytes }] : []));
const heapOf = (cause: string) => heap.expected.messages.flatMap(({ reports = [] }) => reports).filter(({ recipients }) => recipients.some((one) => one.cause === cause));
const domain = (address: string) => address.split("@")[1];

test("every report says of every recipient what the recipe says", async () => {
  const found = await Promise.all(withReports().map(async ({ origin, bytes }) => {
    const diagnosis = await diagnose(bytes, causes, ["contoso.com"]);
    const recipients = "verdicts" in diagnosis ? diagnosis.verdicts.map(({ address, action, cause }) => ({ address, action, cause })) : diagnosis.kind;
    return { origin, recipients };
  }));
  // Where one message has several reports, the first one is what a single diagnosis speaks of.
  expect(found).toEqual(withReports().map(({ origin, reports: [report] }) => ({ origin, recipients: report!.recipients.map(({ address, action, cause }) => ({ address, action, cause })) })));
});

test("every report names the message that it answers, and who passed it on", async () => {
  for (const { bytes, reports: [expected], forwardedBy } of withReports()) {
    const diagnosis = await diagnose(bytes, causes, ["contoso.com"]);
    if (!("verdicts" in diagnosis)) throw new Error(diagnosis.kind);
    const { sender, subject, messageId } = expected!;
    expect(diagnosis.report.original).toMatchObject({ from: sender, subject, messageId: `<${messageId}>` });
    expect(diagnosis.forwardedBy).toBe(forwardedBy);
  }
});

test("what is no report is told as what it is", async () => {
  for (const [{ notice }, bytes] of messages) if (notice !== undefined) expect((await diagnose(bytes, causes)).kind).toBe(notice);
  expect(heap.expected.notices).toEqual({ "auto-reply": 2, "read-receipt": 1, ordinary: 2 });
});

test("there are two hundred reports: loose, in Outlook files, in an mbox file and in a zip file", () => {
  const count = (has: (message: ExpectedMessage) => boolean) => heap.expected.messages.filter(has).length;
  expect(heap.expected.reports).toBe(200);
  expect(count(({ origin }) => origin.file === "postmaster.mbox")).toBe(60);
  expect(count(({ origin }) => origin.file === "from the users.zip")).toBe(40);
  expect(count(({ origin }) => origin.file.endsWith(".msg"))).toBe(2);
  expect(count(({ reports = [] }) => reports.length === 3)).toBe(1);
  expect(Object.values(heap.expected.causes).reduce((sum, one) => sum + one, 0)).toBe(heap.expected.recipients);
});

test("the troubles are in it that somebody has to see", () => {
  expect(heap.expected.causes["ip-blocklisted"]).toBe(62);
  expect(new Set(heapOf("ip-blocklisted").map(({ recipients: [one] }) => one!.server)).size).toBeGreaterThanOrEqual(4);

  const silent = heapOf("connection-timeout");
  expect(silent).toHaveLength(30);
  expect(new Set(silent.map(({ recipients: [one] }) => domain(one!.address)))).toEqual(new Set(["fabrikam.com"]));
  expect(heap.expected.messages.flatMap(({ reports = [] }) => reports).filter(({ recipients: [one] }) => domain(one!.address) === "fabrikam.com")).toHaveLength(30);

  const otto = heap.expected.messages.flatMap(({ reports = [] }) => reports).filter(({ sender }) => sender === "otto.vale@contoso.com");
  expect(new Set(otto.flatMap(({ recipients }) => recipients.map(({ address }) => address))).size).toBe(66);
  expect(span(otto)).toBeLessThan(3_600_000);
  expect(heap.expected.causes["backscatter"]).toBe(8);
});

const span = (reports: readonly ExpectedReport[]) => {
  const times = reports.flatMap(({ at }) => at ?? []);
  return Math.max(...times) - Math.min(...times);
};

test("what cannot be read is of each kind, and is what it seems", async () => {
  expect(heap.expected.unread).toEqual({ empty: 1, picture: 1, document: 1, "not-readable": 1, binary: 1, "zip-bomb": 1, encrypted: 1 });
  expect(bytesOf("empty.eml")).toHaveLength(0);
  expect(latin1(bytesOf("screenshot.png").slice(0, 4))).toBe("\x89PNG");
  expect(latin1(bytesOf("report.pdf").slice(0, 5))).toBe("%PDF-");
  const entries = async (name: string) => new ZipReader(new Uint8ArrayReader(bytesOf(name)), { useWebWorkers: false }).getEntries();
  await expect(entries("broken.zip")).rejects.toThrow();
  const [bomb] = await entries("bomb.zip");
  expect(bomb!.uncompressedSize / bomb!.compressedSize).toBeGreaterThan(500);
  expect((await entries("secret.zip")).map(({ encrypted }) => encrypted)).toEqual([true]);
  expect((await diagnose(bytesOf("backup.bin"), causes)).kind).toBe("unreadable");
});

/** The whole heap through the reader, as a page or the command has it read. */
async function triage({ files }: Heap): Promise<readonly Row[]> {
  const triager = openTriager();
  const job = await triager.beginTriage({ ownDomains: ["contoso.com"] });
  await triager.addToTriage(job, files.map(({ name, bytes }) => ({ name, content: new Blob([bytes as BlobPart]) })), true);
  const rows: Row[] = [];
  for (let isOver = false; !isOver;) {
    const step = await triager.stepTriage(job);
    rows.push(...step.examined.flatMap((one) => one.rows));
    ({ isOver } = step);
  }
  return rows;
}

test("a triage of all files finds what was put in, in that order, every report of a message and every file that cannot be read", async () => {
  const rows = await triage(heap);
  expect(rows).toEqual(expectedRows(heap.expected));
});

test("what the heap means is found, and nothing else", async () => {
  expect(told(await triage(heap))).toEqual(heap.expected.findings);
  expect(heap.expected.findings.map(({ rule, rows }) => [rule, rows])).toEqual([
    ["sender-burst", 66], ["one-block-list", 62], ["domain-unreachable", 30], ["sender-unproven", 28], ["forged-sender", 12], ["backscatter", 8],
  ]);
});

const told = (rows: readonly Row[]) =>
  findingsOf(rows).map(({ rule, values: { list, domain: of, sender }, evidence }) => ({ rule, about: list ?? of ?? sender, rows: evidence.length }));

test("one seed makes the same bytes every time, another makes others", async () => {
  const again = await makeHeap({ seed: 1 });
  expect(again.expected).toEqual(heap.expected);
  for (const { name, bytes } of heap.files) expect([name, Buffer.compare(bytes, bytesOf(name, again))]).toEqual([name, 0]);
  const other = await makeHeap({ seed: 2 });
  expect(Buffer.compare(bytesOf("postmaster.mbox"), bytesOf("postmaster.mbox", other))).not.toBe(0);
  expect(other.expected.causes["ip-blocklisted"]).toBe(62);
});

test("a larger heap is as large as it is asked to be, and comes to the same", async () => {
  const large = await makeHeap({ reports: 400, bytes: 12e6 });
  const taken = await takenOut(large);
  const kept = large.expected.messages.filter(({ reports }) => reports !== undefined);
  const size = kept.reduce((sum, { origin }) => sum + taken.get(key(origin))!.length, 0);
  expect(Math.abs(size - 12e6)).toBeLessThan(0.03 * 12e6);
  const rows = await triage(large);
  expect(rows).toEqual(expectedRows(large.expected));
  expect(told(rows)).toEqual(large.expected.findings);
});
