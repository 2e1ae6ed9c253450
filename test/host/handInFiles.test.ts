/** @jest-environment jsdom */
import { filesHandedIn } from "../../src/host/handIn";
import type { HandedIn } from "../../src/host/mailbox";

afterEach(() => {
  jest.useRealTimers();
  jest.restoreAllMocks();
});

const MEGABYTE = 1024 * 1024;

/** A file that says it is as large, and is not. */
const sized = (name: string, size: number) => Object.defineProperty(new File(["Subject: x"], name), "size", { value: size });
const said = (things: readonly HandedIn[]) => things.map((thing) => {
  switch (thing.kind) {
    case "heap":
      return { heap: thing.files.map(({ name }) => name) };
    case "words":
      return thing.words;
    case "message":
      return thing.name;
    case "refused":
      return [thing.name, thing.reason];
  }
});

test("one file is handed in as it is", async () => {
  const things = await filesHandedIn([new File([new Uint8Array([0xd0, 0xcf, 0, 255])], "b.msg")]);
  expect(said(things)).toEqual(["b.msg"]);
  expect([...(things[0] as { bytes: Uint8Array }).bytes]).toEqual([0xd0, 0xcf, 0, 255]);
});

test("several are one heap, in their order, and none of them is read yet", async () => {
  const read = jest.spyOn(FileReader.prototype, "readAsArrayBuffer");
  const files = [new File(["Subject: åter"], "a.eml"), sized("huge.mbox", 3000 * MEGABYTE), new File([], "empty.eml")];
  const things = await filesHandedIn(files);
  expect(said(things)).toEqual([{ heap: ["a.eml", "huge.mbox", "empty.eml"] }]);
  expect(things[0]).toMatchObject({ files: files.map((content) => ({ content })) });
  expect(read).not.toHaveBeenCalled();
});

const MBOX = "From postmaster@example.org Mon Jan  5 08:00:00 2026\nSubject: x\n\nhello";

test.each([
  ["a zip file by its name", "bounces.ZIP", "not much"],
  ["a zip file by its first bytes", "bounces.bin", "PK\u0003\u0004..."],
  ["a zip file that is called a message", "bounces.eml", "PK\u0003\u0004..."],
  ["an mbox by its name", "Inbox.mbox", "Subject: x"],
  ["an mbox by its first line", "Inbox", MBOX],
])("%s is a heap of its own", async (_case, name, content) => {
  expect(said(await filesHandedIn([new File([content], name)]))).toEqual([{ heap: [name] }]);
});

test.each([
  ["a message that a program saved with an mbox's first line", "bounce.eml", MBOX],
  ["a letter that begins with From", "bounce.txt", "From what I hear, nobody got it.\r\n\r\n550 5.1.1"],
  ["a header that begins with From", "bounce.txt", "From: postmaster@example.org\r\nDate: 5 Jan 2026\r\n\r\nx"],
  ["a file whose name only speaks of one", "mbox.txt", "Subject: x"],
])("%s is one message", async (_case, name, content) => {
  expect(said(await filesHandedIn([new File([content], name)]))).toEqual([name]);
});

test("a zip file is a heap however large it is", async () => {
  expect(said(await filesHandedIn([sized("all.zip", 500 * MEGABYTE)]))).toEqual([{ heap: ["all.zip"] }]);
});

test("of more files than anybody reads together, one too many is handed on, so that it is told", async () => {
  const file = new File(["x"], "a.eml");
  const [heap] = await filesHandedIn(Array.from({ length: 20_500 }, () => file));
  expect(heap).toMatchObject({ kind: "heap" });
  expect((heap as { readonly files: readonly unknown[] }).files.length).toBe(20_001);
});

test("none is nothing", async () => {
  expect(await filesHandedIn([])).toEqual([]);
});

test("a file of 40 MB is read, a larger one is not", async () => {
  expect(said(await filesHandedIn([sized("fits.eml", 40 * MEGABYTE)]))).toEqual(["fits.eml"]);
  expect(said(await filesHandedIn([sized("large.msg", 40 * MEGABYTE + 1)]))).toEqual([["large.msg", "too-large"]]);
});

test.each<[string, () => unknown]>([
  ["a folder, or a file that is gone by now", () => jest.spyOn(FileReader.prototype, "readAsArrayBuffer").mockImplementation(function fail(this: FileReader) { this.dispatchEvent(new ProgressEvent("error")); })],
  ["what is no file", () => jest.spyOn(FileReader.prototype, "readAsArrayBuffer").mockImplementation(() => { throw new TypeError("not of type Blob"); })],
])("%s cannot be read", async (_case, prepare) => {
  prepare();
  expect(said(await filesHandedIn([new File(["x"], "bounces")]))).toEqual([["bounces", "not-readable"]]);
});

test("neither can an empty file", async () => {
  expect(said(await filesHandedIn([new File([], "empty.eml")]))).toEqual([["empty.eml", "not-readable"]]);
});

test("a file that takes for ever is given up", async () => {
  jest.useFakeTimers();
  jest.spyOn(FileReader.prototype, "readAsArrayBuffer").mockImplementation(() => undefined);
  const things = filesHandedIn([new File(["x"], "far-away.eml")]);
  await jest.advanceTimersByTimeAsync(30_000);
  expect(said(await things)).toEqual([["far-away.eml", "not-readable"]]);
});
