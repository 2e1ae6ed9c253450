import type { Read } from "../../src/host/mailbox";
import { readItem } from "../../src/host/readItem";
import { base64, fails, gives, installOffice, mailboxWith, member, settles, silent, textOf, watched } from "./fakeOutlook";
import { ATTACHED, HEADER, MIME, reportItem } from "./reportItem";

beforeAll(() => installOffice());
beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const slowPieces = (ms: number) => ({ body: gives("the words", ms), headers: gives(HEADER, ms), attachments: gives({ content: ATTACHED }, ms) });

async function read(ways: Parameters<typeof reportItem>[0]) {
  const later = jest.fn<undefined, [Read]>();
  const { value, ms } = await settles(readItem(watched(mailboxWith(reportItem(ways))), "A", later));
  return { value, ms, later };
}

test("the file that comes after the pieces is told later", async () => {
  const { value, later } = await read({ file: gives(base64(MIME), 8_000) });
  expect(value).toMatchObject({ kind: "message", tried: [{ source: "file", outcome: "timeout" }, {}, {}, {}] });
  await jest.advanceTimersByTimeAsync(60_000);
  expect(later.mock.calls).toEqual([[{ kind: "message", id: "A", bytes: expect.anything(), tried: expect.arrayContaining([{ source: "file", outcome: "handed-over" }]) }]]);
  expect(textOf(later.mock.calls[0]![0].bytes)).toBe(MIME);
});

test("the pieces that come after the file are not", async () => {
  const { value, later } = await read({ file: gives(base64(MIME), 3_000), ...slowPieces(2_500) });
  expect(textOf((value as Read).bytes)).toBe(MIME);
  await jest.advanceTimersByTimeAsync(60_000);
  expect(later).not.toHaveBeenCalled();
});

test("what comes after the answer was due is told later: the file", async () => {
  const { value, ms, later } = await read({ file: gives(base64(MIME), 12_000), body: silent(), attachments: silent(), headers: silent() });
  expect(value).toMatchObject({ kind: "not-handed-over", reason: "timeout" });
  expect(ms).toBeLessThanOrEqual(10_000);
  await jest.advanceTimersByTimeAsync(60_000);
  expect(later).toHaveBeenCalledTimes(1);
});

test("what comes after the answer was due is told later: first the pieces, then the file", async () => {
  // The change that Outlook tells of makes the pieces be asked for twice.
  let count = 0;
  const body = member(() => ((count += 1) <= 2 ? { code: 9030 } : { value: "the words" }), 3_900);
  const { value, later } = await read({ file: gives(base64(MIME), 20_000), ...slowPieces(2_900), body });
  expect(value).toMatchObject({ kind: "not-handed-over", reason: "timeout" });
  await jest.advanceTimersByTimeAsync(60_000);
  expect(later.mock.calls.map(([{ bytes }]) => textOf(bytes) === MIME)).toEqual([false, true]);
});

test("what comes after the answer was due is told later: the file, and no pieces after that", async () => {
  let count = 0;
  const body = member(() => ((count += 1) <= 2 ? { code: 9030 } : { value: "the words" }), 3_900);
  const { later } = await read({ file: gives(base64(MIME), 11_000), ...slowPieces(2_900), body });
  await jest.advanceTimersByTimeAsync(60_000);
  expect(later.mock.calls.map(([{ bytes }]) => textOf(bytes) === MIME)).toEqual([true]);
});

test.each(["body", "attachments", "headers"] as const)("a piece that took too long is waited for once more, and told later: %s", async (slow) => {
  const came: Readonly<Record<typeof slow, string>> = { body: base64("the words"), attachments: ATTACHED, headers: "X-Failed-Recipients" };
  const { value, later } = await read({ file: undefined, [slow]: slowPieces(12_000)[slow] });
  expect(JSON.stringify(value)).not.toContain("not-handed-over");
  expect(textOf((value as Read).bytes)).not.toContain(came[slow]);
  await jest.advanceTimersByTimeAsync(60_000);
  expect(later.mock.calls.map(([{ bytes }]) => textOf(bytes).includes(came[slow]))).toEqual([true]);
});

test("nothing is told after half a minute", async () => {
  const { later } = await read({ file: gives(base64(MIME), 31_000) });
  await jest.advanceTimersByTimeAsync(60_000);
  expect(later).not.toHaveBeenCalled();
});

test("a file that fails late tells nothing", async () => {
  const { later } = await read({ file: fails(5001, 8_000) });
  await jest.advanceTimersByTimeAsync(60_000);
  expect(later).not.toHaveBeenCalled();
});

test("a file that is doubtful when it comes late is asked for again", async () => {
  let count = 0;
  const { later } = await read({ file: member(() => ({ value: (count += 1) === 1 ? base64("Message-ID: <2@example.net>\r\n\r\nother") : base64(MIME) }), 5_000) });
  await jest.advanceTimersByTimeAsync(60_000);
  expect(later.mock.calls.map(([{ bytes }]) => textOf(bytes))).toEqual([MIME]);
});
