import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readCall } from "../../src/cli/call";
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

test.each([
  [["nonsense"]], [["explain"]], [["triage"]], [["explain", "--nonsense", "x"]], [["explain", "--files-from", "list.txt"]], [["explain", "--csv", "x"]], [["triage", "--ndjson", "x"]],
  [["triage", "--json", "--csv", "x"]],
])("%j makes no sense", (words) => {
  const { status, out, err } = whybounce(words);
  expect([status, out]).toEqual([2, ""]);
  expect(err).toContain("whybounce explain PATH");
});

test("help is no error", () => expect(whybounce(["--help"])).toMatchObject({ status: 0, err: "" }));

describe("triage", () => {
  test("counts what explain says of the same files", () => {
    const { status, out, err } = whybounce(["triage", "--json", mailbox]);
    expect([status, err]).toEqual([0, ""]);
    const { summary } = JSON.parse(out) as { readonly summary: Record<string, unknown> };
    const explained = objects(whybounce(["explain", "--ndjson", mailbox]).out) as readonly { readonly kind: string; readonly recipients: readonly { readonly cause: string }[] }[];
    const recipients = explained.flatMap((message) => message.recipients);
    const counted = (values: readonly string[]): Record<string, number> => Object.fromEntries([...new Set(values)].map((value) => [value, values.filter((other) => other === value).length]));
    expect(summary).toMatchObject({
      messages: samples.length,
      reports: explained.filter((message) => message.recipients.length > 0).length,
      recipients: recipients.length,
      byCause: counted(recipients.map(({ cause }) => cause)),
      noticesByKind: counted(explained.filter((message) => message.recipients.length === 0).map(({ kind }) => kind)),
      unread: 0,
    });
  });

  test("what cannot be read is in what it writes, and the status is 1", () => {
    writeFileSync(join(folder, "shot.png"), Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]));
    const { status, out, err } = whybounce(["triage", "--json", join(folder, "none.eml"), join(folder, "shot.png"), sample("exo-mailbox-full")]);
    expect([status, err]).toEqual([1, ""]);
    const { rows } = JSON.parse(out) as { readonly rows: readonly Record<string, unknown>[] };
    expect(rows.map(({ file, kind, reason, cause }) => [file, kind, reason ?? cause])).toEqual([
      [join(folder, "shot.png"), "unread", "picture"],
      [sample("exo-mailbox-full"), "recipient", "mailbox-full"],
      [join(folder, "none.eml"), "unread", "not-readable"],
    ]);
  });

  test("what of a folder is no mail by its name is told, and so is that there is nothing to read", () => {
    mkdirSync(join(folder, "scans"));
    writeFileSync(join(folder, "scans/shot.png"), Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]));
    const { status, err } = whybounce(["triage", join(folder, "scans")]);
    expect([status, err]).toEqual([0, "whybounce: there is no message to read\nwhybounce: 1 file of a folder is left out: by its name (.png) it is no mail. Name it to have it looked at.\n"]);
  });

  test("writes a report where nothing else is asked for, a table with --csv, in the language asked for", () => {
    expect(whybounce(["triage", sample("exo-mailbox-full"), "--lang", "sv"]).out).toContain("Mottagarens brevlåda är full");
    const { out } = whybounce(["triage", "--csv", "-"], readFileSync(sample("exo-mailbox-full")));
    expect(out.startsWith("\ufefffile,entry,number,report,kind,recipient")).toBe(true);
    expect(out.split("\r\n")).toHaveLength(3);
  });
});

test.each([["sv_SE.UTF-8", "sv-SE.UTF-8"], ["C", "C"], ["", "en"]])("LANG=%s asks for %s", (LANG, language) => {
  expect(readCall(["explain", "x"], { LANG: LANG === "" ? undefined : LANG })).toMatchObject({ kind: "explain", language });
});
