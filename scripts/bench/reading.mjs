// What reading costs, beside a bare parse by the decoding library in the same run, and what hostile sizes cost.
// Run by index.mjs with --expose-gc: memory is told from outside the garbage collector's whims only when it can be asked to run.
import { readdirSync, readFileSync, statSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import PostalMime from "postal-mime";
import { loadReader } from "./loadReader.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const { diagnose, causes } = await loadReader();

const folder = process.argv[2] ?? join(root, "src/simulator/mailbox");
const walk = (path) => (statSync(path).isDirectory() ? readdirSync(path).flatMap((name) => walk(join(path, name))) : /\.(?:eml|txt)$/i.test(path) ? [path] : []);
const messages = walk(folder).map((path) => new Uint8Array(readFileSync(path)));
const bytes = messages.reduce((sum, { length }) => sum + length, 0);

async function milliseconds(work) {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

const median = (values) => values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)];
const read = async () => { for (const message of messages) await diagnose(message, causes, []); };
const parse = async () => { for (const message of messages) await PostalMime.parse(message).catch(() => undefined); };

console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? "processor"}`);
console.log(`${messages.length} messages, ${(bytes / 1024).toFixed(0)} kB\n`);
// Both are measured warm: the first rounds are the compiler's.
for (let round = 0; round < 5; round += 1) {
  await read();
  await parse();
}
const times = { read: [], parse: [] };
// In turns, a few rounds at a time: a program does one of the two, not both by turns a message.
while (times.read.length < 25) {
  for (let round = 0; round < 5; round += 1) times.read.push(await milliseconds(read));
  for (let round = 0; round < 5; round += 1) times.parse.push(await milliseconds(parse));
}
const rate = (values) => Math.round((messages.length / median(values)) * 1000);
console.log("| what | messages a second | |\n|---|---|---|");
console.log(`| read, judged | ${rate(times.read)} | ${(median(times.parse) / median(times.read)).toFixed(1)} × the parse |`);
console.log(`| bare postal-mime parse | ${rate(times.parse)} | |\n`);

const MEGABYTE = 1024 * 1024;
const encode = (text) => new TextEncoder().encode(text);
const ndr = (size) =>
  encode(["From: postmaster@contoso.com", 'Content-Type: multipart/report; report-type=delivery-status; boundary="b"', "", "--b", "", "Not delivered.", "--b", "Content-Type: message/delivery-status", "", "Reporting-MTA: dns; mail.contoso.com", "", "Final-Recipient: rfc822; kim@fabrikam.com", "Action: failed", "Status: 5.3.4", "Diagnostic-Code: smtp; 552 5.3.4 Message size exceeds fixed maximum message size", "", "--b", "Content-Type: message/rfc822", "", "From: dana@contoso.com", "Content-Type: application/octet-stream", "", `${"x".repeat(76)}\r\n`.repeat(Math.ceil(size / 78)), "--b--", ""].join("\r\n"));
const sizes = [
  ["an NDR that returns 5 MB", ndr(5 * MEGABYTE), 1000],
  ["an NDR that returns 12.5 MB", ndr(12.5 * MEGABYTE), 1000],
  ["an NDR that returns 25 MB", ndr(25 * MEGABYTE), 1000],
  ["1 MB of boundaries", encode(`Content-Type: multipart/mixed; boundary=b\r\n\r\n${"--b\r\n".repeat(MEGABYTE / 5)}`), 250],
  ["1 MB of blank lines", encode(`Subject: x\r\n\r\nx${"\r\n".repeat(MEGABYTE / 2)}`), 250],
  ["1 MB of blank lines in base64", encode(`Content-Transfer-Encoding: base64\r\n\r\n${"\r\n".repeat(MEGABYTE / 2)}`), 250],
  ["1 MB of padded base64", encode(`Content-Transfer-Encoding: base64\r\n\r\n${"QQ=QQ=\r\n".repeat(MEGABYTE / 8)}`), 250],
  ["1 MB of quoted-printable", encode(`Content-Transfer-Encoding: quoted-printable\r\n\r\n${"=41=\r\n".repeat(MEGABYTE / 6)}`), 250],
  ["1 MB of one header field", encode(`Subject: ${"x".repeat(MEGABYTE)}\r\n\r\nx`), 250],
  ["1 MB of text like replies", encode(`From: MAILER-DAEMON@contoso.com\r\nSubject: undeliverable\r\n\r\n${"550 5.1.1 <kim@fabrikam.com>: 550\r\n".repeat(MEGABYTE / 36)}`), 250],
  ["100 nested messages", encode("Content-Type: message/rfc822\r\n\r\n".repeat(100)), 250],
];
console.log("| one message | time (ms) | limit | memory above the message (MB) |\n|---|---|---|---|");
let failed = false;
for (const [name, message, limit] of sizes) {
  await diagnose(message, causes, []);
  globalThis.gc?.();
  const before = process.memoryUsage();
  const turns = [];
  for (let turn = 0; turn < 3; turn += 1) turns.push(await milliseconds(() => diagnose(message, causes, [])));
  const after = process.memoryUsage();
  const grown = Math.max(0, after.heapUsed - before.heapUsed + after.arrayBuffers - before.arrayBuffers) / 3 / MEGABYTE;
  if (Math.min(...turns) > limit) failed = true;
  console.log(`| ${name} | ${Math.min(...turns).toFixed(0)} | ${limit} | ${grown.toFixed(0)} |`);
}
if (failed) process.exitCode = 1;
