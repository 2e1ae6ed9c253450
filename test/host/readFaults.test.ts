import type { HandedOver, Outcome, Source, Tried } from "../../src/host/mailbox";
import { readItem } from "../../src/host/readItem";
import { fails, gives, installOffice, mailboxWith, settles, silent, textOf, throws, watched, base64 } from "./fakeOutlook";
import { ATTACHED, HEADER, MIME, reportItem, type Answering } from "./reportItem";

beforeAll(() => installOffice());
beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const TEN_SECONDS = 10_000;

interface Fault {
  readonly answering: Answering | undefined;
  readonly outcome: Outcome;
  readonly code?: number;
  /** What is said when every way has it. */
  readonly all: Partial<HandedOver>;
}

const faults: Readonly<Record<string, Fault>> = {
  absent: { answering: undefined, outcome: "not-supported", all: { kind: "not-handed-over", reason: "not-supported" } },
  throws: { answering: throws("Elevated permission is required"), outcome: "threw", all: { kind: "restricted" } },
  "fails with 5001": { answering: fails(5001), outcome: "refused", code: 5001, all: { kind: "not-handed-over", reason: "refused" } },
  "fails with 9020 after 1.9 s": { answering: fails(9020, 1_900), outcome: "refused", code: 9020, all: { kind: "not-handed-over", reason: "refused" } },
  "fails with 9017": { answering: fails(9017), outcome: "restricted", code: 9017, all: { kind: "restricted" } },
  "fails with 9038": { answering: fails(9038), outcome: "restricted", code: 9038, all: { kind: "restricted" } },
  "fails with 7000": { answering: fails(7000), outcome: "restricted", code: 7000, all: { kind: "restricted" } },
  "fails with 9055": { answering: fails(9055), outcome: "shared-mailbox", code: 9055, all: { kind: "not-handed-over", reason: "shared-mailbox" } },
  "fails with 9030": { answering: fails(9030), outcome: "refused", code: 9030, all: { kind: "not-handed-over", reason: "refused" } },
  "hands over nothing": { answering: gives(null), outcome: "empty", all: { kind: "not-handed-over", reason: "empty" } },
  "never answers": { answering: silent(), outcome: "timeout", all: { kind: "not-handed-over", reason: "timeout" } },
};

const named = Object.entries(faults).map(([name, fault]) => ({ name, fault }));
const became = (source: Source, { outcome, code }: Fault): Tried => ({ source, outcome, ...(code !== undefined && { code }) });
const good = (source: Source): Tried => ({ source, outcome: "handed-over" });

/** What is left of the message when one way is missing. */
const left: Readonly<Record<Exclude<Source, "file">, readonly string[]>> = {
  attachments: [HEADER, base64("the words")],
  headers: [ATTACHED, base64("the words")],
  body: [HEADER, ATTACHED],
};

async function read(ways: Parameters<typeof reportItem>[0]) {
  const later = jest.fn();
  const settled = await settles(readItem(watched(mailboxWith(reportItem(ways))), "A", later));
  await jest.advanceTimersByTimeAsync(60_000);
  expect(later).not.toHaveBeenCalled();
  return settled;
}

describe.each(named)("an Outlook of which one way $name", ({ fault }) => {
  test("the file: the pieces stand in for it", async () => {
    const { value, ms } = await read({ file: fault.answering });
    expect(value).toMatchObject({ kind: "message", id: "A", tried: [became("file", fault), good("attachments"), good("headers"), good("body")] });
    for (const piece of [HEADER, ATTACHED, base64("the words")]) expect(value.kind === "message" && textOf(value.bytes)).toContain(piece);
    expect(ms).toBeLessThanOrEqual(2_800);
  });

  test.each(["attachments", "headers", "body"] as const)("%s: the others are handed over", async (source) => {
    const { value, ms } = await read({ file: undefined, [source]: fault.answering });
    expect(value.kind).toBe("message");
    const { bytes, tried } = value as Extract<HandedOver, { kind: "message" }>;
    expect(tried).toEqual([{ source: "file", outcome: "not-supported" }, ...(["attachments", "headers", "body"] as const).map((one) => (one === source ? became(one, fault) : good(one)))]);
    for (const piece of left[source]) expect(textOf(bytes)).toContain(piece);
    expect(ms).toBeLessThanOrEqual(TEN_SECONDS);
  });
});

describe.each(named)("an Outlook of which every way $name", ({ fault }) => {
  test("ends in words", async () => {
    const { answering } = fault;
    const { value, ms } = await read({ file: answering, body: answering, attachments: answering, headers: answering });
    // Nobody asks for the header of nothing.
    expect(value).toEqual({ ...fault.all, tried: [became("file", fault), became("attachments", fault), became("body", fault)] });
    expect(ms).toBeLessThanOrEqual(TEN_SECONDS);
  });
});

describe.each(named)("a file that $name, and", ({ fault: first }) => {
  test.each(named)("pieces of which each $name", async ({ fault: second }) => {
    const { value, ms } = await read({ file: first.answering, body: second.answering, attachments: second.answering, headers: second.answering });
    expect(["restricted", "not-handed-over"]).toContain(value.kind);
    expect((value as { tried: readonly Tried[] }).tried).toEqual([became("file", first), became("attachments", second), became("body", second)]);
    expect(ms).toBeLessThanOrEqual(TEN_SECONDS);
  });
});

test.each([100, 1_900, 2_100, 3_900, 4_100, 6_900, 7_100, 9_000, 20_000])("every way answers after %i ms, and the reading ends within ten seconds", async (delay) => {
  const item = reportItem({ file: gives(base64(MIME), delay), body: gives("the words", delay), headers: gives(HEADER, delay), attachments: gives({ content: ATTACHED }, delay) });
  const { value, ms } = await settles(readItem(watched(mailboxWith(item)), "A", jest.fn()));
  expect(ms).toBeLessThanOrEqual(TEN_SECONDS);
  expect(value.kind).toBe(delay <= 9_000 ? "message" : "not-handed-over");
});

test("the pieces wait for no more than two seconds, and the file that comes before them is taken", async () => {
  const pieces = { body: gives("the words", 1_000), headers: gives(HEADER, 1_000), attachments: gives({ content: ATTACHED }, 1_000) };
  const slow = await settles(readItem(watched(mailboxWith(reportItem({ file: gives(base64(MIME), 3_500), ...pieces }))), "A", jest.fn()));
  expect(slow.value).toMatchObject({ tried: [good("file"), good("attachments"), good("body")] });
  expect(slow.ms).toBeLessThanOrEqual(3_600);
  const slower = await settles(readItem(watched(mailboxWith(reportItem({ file: gives(base64(MIME), 4_500), ...pieces }))), "A", jest.fn()));
  expect(slower.value).toMatchObject({ tried: [{ source: "file", outcome: "timeout" }, good("attachments"), good("headers"), good("body")] });
  expect(slower.ms).toBeLessThanOrEqual(4_100);
});

test.each([
  ["body", 4_100],
  ["attachments", 4_100],
  ["headers", 3_100],
] as const)("a silent way (%s) holds the others up for no more than %i ms", async (source, most) => {
  const { value, ms } = await read({ file: undefined, [source]: silent() });
  expect(value.kind).toBe("message");
  expect(ms).toBeLessThanOrEqual(most);
});

test("no timer outlives a reading that went well", async () => {
  await settles(readItem(watched(mailboxWith(reportItem())), "A", jest.fn()));
  expect(jest.getTimerCount()).toBe(0);
});
