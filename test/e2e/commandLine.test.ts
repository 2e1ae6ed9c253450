import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readCall } from "../../src/cli/call";
import { splitMbox } from "../../src/cli/mbox";
import samples from "../samples.json";

const command = join(__dirname, "../../dist/cli/whybounce.mjs");
const mailbox = join(__dirname, "../../src/simulator/mailbox");
const sample = (name: string): string => join(mailbox, `${name}.eml`);

// The command as it was built (npm test builds before it tests).
function whybounce(words: readonly string[], input?: Uint8Array | string) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...words], { input, env: { ...process.env, LANG: "en_US.UTF-8", LC_ALL: "", LC_MESSAGES: "" } });
  return { status, out: stdout.toString(), err: stderr.toString() };
}

const objects = (out: string): readonly Record<string, unknown>[] => out.trim().split("\n").map((line) => JSON.parse(line) as Record<string, unknown>);

let folder: string;
beforeAll(() => { folder = mkdtempSync(join(tmpdir(), "whybounce-")); });
afterAll(() => rmSync(folder, { recursive: true }));

test("a folder is walked, one object a line, with the promised keys", () => {
  const { status, out, err } = whybounce(["explain", "--ndjson", mailbox]);
  const found = objects(out);
  expect([status, err, found.length]).toEqual([0, "", samples.length]);
  const bounce = found.find(({ file }) => file === sample("exo-recipient-not-found"));
  expect(bounce).toEqual({
    file: sample("exo-recipient-not-found"), kind: "bounce", isBounce: true,
    recipients: [expect.objectContaining({ address: "vera.kovac@fabrikam.com", action: "failed", outcome: "refused", status: "5.1.10", replyCode: "550", cause: "recipient-not-found", owner: "sender", confidence: "certain" })],
  });
  expect(found.find(({ file }) => file === sample("ordinary-question"))).toEqual({ file: sample("ordinary-question"), kind: "ordinary", isBounce: false, recipients: [] });
  expect(found.find(({ file }) => file === sample("forwarded-inline"))).toMatchObject({ forwardedBy: "kai.berg@contoso.com" });
});

test("prints the card as text, in the language asked for", () => {
  const english = whybounce(["explain", sample("exo-mailbox-full"), "--own-domain", "contoso.com"]);
  expect(english.status).toBe(0);
  for (const heading of ["Who must act: The recipient", "What you can do", "For your email admin", "Why it happened", "What to tell the other side"]) expect(english.out).toContain(heading);
  expect(whybounce(["explain", sample("exo-mailbox-full"), "--lang", "sv"]).out).toContain("Det här kan du göra");
});

test("reads paths and messages from standard input", () => {
  const paths = `${sample("exo-mailbox-full")}\r\n\n${sample("postfix-delayed")}\n`;
  expect(objects(whybounce(["explain", "--ndjson", "--files-from", "-"], paths).out).map(({ kind }) => kind)).toEqual(["bounce", "delayed"]);
  expect(objects(whybounce(["explain", "--ndjson", "-"], readFileSync(sample("exo-mailbox-full"))).out)).toMatchObject([{ file: "-", kind: "bounce" }]);
});

test("an mbox is split into its messages; other files of a folder are left alone", () => {
  mkdirSync(join(folder, "in"));
  const entries = ["exo-mailbox-full", "ordinary-question"].map((name) => `From someone Mon Nov 16 09:00:00 2026\r\n${readFileSync(sample(name), "latin1")}\r\n`);
  writeFileSync(join(folder, "in/old.mbox"), entries.join(""), "latin1");
  writeFileSync(join(folder, "in/notes.md"), "no mail");
  expect(objects(whybounce(["explain", "--ndjson", join(folder, "in")]).out)).toMatchObject([{ message: 1, kind: "bounce" }, { message: 2, kind: "ordinary" }]);
});

test("what cannot be read is said on standard error, the rest still runs, the status is 1", () => {
  writeFileSync(join(folder, "empty.eml"), "");
  writeFileSync(join(folder, "item.msg"), Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]));
  const { status, out, err } = whybounce(["explain", "--ndjson", join(folder, "none.eml"), join(folder, "empty.eml"), join(folder, "item.msg"), sample("exo-mailbox-full")]);
  expect(status).toBe(1);
  expect(objects(out).map(({ kind, reason }) => [kind, reason])).toEqual([["unreadable", "ENOENT"], ["unreadable", "empty"], ["unreadable", "outlook-file"], ["bounce", undefined]]);
  expect(err.trim().split("\n")).toHaveLength(3);
});

test.each([[["nonsense"]], [["explain"]], [["explain", "--nonsense", "x"]], [["explain", "--files-from", "list.txt"]]])("%j makes no sense", (words) => {
  const { status, out, err } = whybounce(words);
  expect([status, out]).toEqual([2, ""]);
  expect(err).toContain("whybounce explain PATH");
});

test("help is no error", () => expect(whybounce(["--help"])).toMatchObject({ status: 0, err: "" }));

test.each([["sv_SE.UTF-8", "sv-SE.UTF-8"], ["C", "C"], ["", "en"]])("LANG=%s asks for %s", (LANG, language) => {
  expect(readCall(["explain", "x"], { LANG: LANG === "" ? undefined : LANG })).toMatchObject({ kind: "explain", language });
});

test("an mbox of nothing but lines costs no more than its length", async () => {
  const chunks = async function* (): AsyncGenerator<Buffer> {
    for (let at = 0; at < 200; at += 1) yield Buffer.alloc(65_536, "\n");
  };
  const before = process.memoryUsage().rss;
  const messages: Uint8Array[] = [];
  for await (const bytes of splitMbox(chunks())) messages.push(bytes);
  expect(messages).toHaveLength(0);
  expect(process.memoryUsage().rss - before).toBeLessThan(200 * 1024 * 1024);
});

test("a message that quotes a From line stays whole, however the bytes arrive", async () => {
  const text = "From a\nSubject: 1\n\nHe wrote:\nFrom here on\n\nFrom b\nSubject: 2\n\nx\n";
  for (const size of [1, 7, 1000]) {
    const chunks = async function* (): AsyncGenerator<Buffer> {
      for (let at = 0; at < text.length; at += size) yield Buffer.from(text.slice(at, at + size));
    };
    const messages: string[] = [];
    for await (const bytes of splitMbox(chunks())) messages.push(Buffer.from(bytes).toString());
    expect(messages).toEqual(["Subject: 1\n\nHe wrote:\nFrom here on\n\n", "Subject: 2\n\nx\n"]);
  }
});
