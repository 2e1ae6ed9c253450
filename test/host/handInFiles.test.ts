/** @jest-environment jsdom */
import { filesHandedIn } from "../../src/host/handIn";
import type { HandedIn } from "../../src/host/mailbox";
import { textOf } from "./fakeOutlook";

afterEach(() => {
  jest.useRealTimers();
  jest.restoreAllMocks();
});

const MEGABYTE = 1024 * 1024;

/** A file that says it is as large, and is not. */
const sized = (name: string, size: number) => Object.defineProperty(new File(["Subject: x"], name), "size", { value: size });
const said = (things: readonly HandedIn[]) => things.map((thing) => (thing.kind === "refused" ? [thing.name, thing.reason] : thing.kind === "message" && thing.name));

test("files are handed in as they are, in their order", async () => {
  const things = await filesHandedIn([new File(["Subject: åter"], "a.eml"), new File([new Uint8Array([0xd0, 0xcf, 0, 255])], "b.msg")]);
  expect(said(things)).toEqual(["a.eml", "b.msg"]);
  expect(textOf((things[0] as { bytes: Uint8Array }).bytes)).toBe("Subject: åter");
  expect([...(things[1] as { bytes: Uint8Array }).bytes]).toEqual([0xd0, 0xcf, 0, 255]);
});

test("none is nothing", async () => {
  expect(await filesHandedIn([])).toEqual([]);
});

test("a file of 40 MB is read, a larger one is not", async () => {
  const read = jest.spyOn(FileReader.prototype, "readAsArrayBuffer");
  expect(said(await filesHandedIn([sized("fits.eml", 40 * MEGABYTE), sized("large.msg", 40 * MEGABYTE + 1)]))).toEqual(["fits.eml", ["large.msg", "too-large"]]);
  expect(read).toHaveBeenCalledTimes(1);
});

test("a hundred files are read, and of the rest is said how many they are", async () => {
  const files = Array.from({ length: 103 }, (_, index) => new File(["x"], `${index}.eml`));
  const things = said(await filesHandedIn(files));
  expect(things.slice(0, 100)).toEqual(files.slice(0, 100).map(({ name }) => name));
  expect(things.slice(100)).toEqual([["3", "too-many"]]);
});

test("files that are too much together are too many", async () => {
  const files = Array.from({ length: 8 }, (_, index) => sized(`${index}.eml`, 40 * MEGABYTE));
  expect(said(await filesHandedIn(files))).toEqual(["0.eml", "1.eml", "2.eml", "3.eml", "4.eml", ["3", "too-many"]]);
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

test("a file that takes for ever is given up, and the others are handed in", async () => {
  jest.useFakeTimers();
  jest.spyOn(FileReader.prototype, "readAsArrayBuffer").mockImplementationOnce(() => undefined);
  const things = filesHandedIn([new File(["x"], "far-away.eml")]);
  await jest.advanceTimersByTimeAsync(15_000);
  expect(said(await things)).toEqual([["far-away.eml", "not-readable"]]);
});
