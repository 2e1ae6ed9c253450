import type { HandedOver, Read } from "../../src/host/mailbox";
import { readItem } from "../../src/host/readItem";
import { base64, fails, gives, installOffice, mailboxWith, member, settles, silent, textOf, watched } from "./fakeOutlook";
import { ATTACHED, HEADER, MIME, reportItem } from "./reportItem";

beforeAll(() => installOffice());
beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const OTHERS = "Message-ID: <2@example.net>\r\nSubject: not yours\r\n\r\nother words";
const other = { itemId: "B", itemType: "message", internetMessageId: "<2@example.net>" };
type Opened = object | null | undefined;

/** A mailbox with a way to select another item, which Outlook announces. */
function openMailbox(ways: (open: (item: Opened) => void) => Parameters<typeof reportItem>[0]) {
  let selections = 0;
  const mailbox = mailboxWith({});
  const open = (item: Opened): void => {
    selections += 1;
    Object.assign(mailbox, { item });
  };
  const first = { itemId: "A", itemType: "message", ...reportItem(ways(open)) };
  Object.assign(mailbox, { item: first });
  const later = jest.fn<undefined, [Read]>();
  return { mailbox, open, first, later, read: () => readItem(watched(mailbox, () => selections), "A", later) };
}

async function afterwards(later: jest.Mock): Promise<void> {
  await jest.advanceTimersByTimeAsync(60_000);
  expect(later).not.toHaveBeenCalled();
}

describe("another item is opened", () => {
  const values = { file: base64(MIME), body: "the words", headers: HEADER, attachments: { content: ATTACHED } };
  type Way = keyof typeof values;

  const during = Object.keys(values) as Way[];
  const opened: readonly (readonly [string, Opened])[] = [["another", other], ["none", null], ["several", undefined]];
  const answers = [{ value: true }, { code: 5001 }, { code: 9017 }, { code: 9030 }] as const;

  test.each(during.flatMap((way) => opened.flatMap(([what, next]) => answers.map((answer) => [way, what, next, answer] as const))))("during %s: %s (%j), and the call ends with %j", async (way, _what, next, answer) => {
    const { read, later } = openMailbox((open) => ({
      file: way === "file" ? gives(values.file) : undefined,
      [way]: member(() => (open(next), "code" in answer ? answer : { value: values[way] }), 50),
    }));
    const { value, ms } = await settles(read());
    expect(value).toEqual({ kind: "item-changed" });
    expect(ms).toBeLessThan(1_000);
    await afterwards(later);
  });

  test.each(during)("during %s, which never answers", async (way) => {
    const { read, open, later } = openMailbox(() => ({ file: way === "file" ? silent() : undefined, [way]: silent() }));
    setTimeout(() => open(other), 100);
    const { value, ms } = await settles(read());
    expect(value).toEqual({ kind: "item-changed" });
    expect(ms).toBeLessThanOrEqual(10_000);
    await afterwards(later);
  });

  test("before the first call: nothing is asked", async () => {
    const file = gives(base64(OTHERS));
    const { read, open, later } = openMailbox(() => ({ file }));
    open({ ...other, getAsFileAsync: file });
    expect(await read()).toEqual({ kind: "item-changed" });
    expect(file).not.toHaveBeenCalled();
    await afterwards(later);
  });

  test("while nothing but a silent file is waited for", async () => {
    const { read, open, later } = openMailbox(() => ({ file: silent(), body: fails(5001), attachments: fails(5001) }));
    setTimeout(() => open(other), 5_000);
    const { value, ms } = await settles(read());
    expect(value).toEqual({ kind: "item-changed" });
    expect(ms).toBeLessThanOrEqual(10_000);
    await afterwards(later);
  });

  test("and the first one again, unannounced, and the file comes after the reading was given up", async () => {
    const { read, mailbox, first, later } = openMailbox(() => ({ file: gives(base64(MIME), 3_000) }));
    setTimeout(() => Object.assign(mailbox, { item: other }), 1_900);
    setTimeout(() => Object.assign(mailbox, { item: first }), 2_500);
    expect((await settles(read())).value).toEqual({ kind: "item-changed" });
    await afterwards(later);
  });

  // Answers are given for what is open at that moment, and the same item is open before and after.
  test.each(during)("and the first one again, while %s waits for its answer", async (way) => {
    const others: Record<Way, unknown> = { file: base64(OTHERS), body: "other words", headers: "Message-ID: <2@example.net>\r\n", attachments: { content: OTHERS } };
    const { read, open, first, later } = openMailbox(() => ({ file: way === "file" ? gives("") : undefined, [way]: member(() => ({ value: others[way] }), 200) }));
    setTimeout(() => open(other), 100);
    setTimeout(() => open(first), 300);
    expect((await settles(read())).value).toEqual({ kind: "item-changed" });
    await afterwards(later);
  });

  test("after the pieces were handed over, and the file comes late", async () => {
    const { read, open, later } = openMailbox(() => ({ file: gives(base64(OTHERS), 8_000) }));
    expect((await settles(read())).value.kind).toBe("message");
    open(other);
    await afterwards(later);
  });

  test("and the first one again, before the file comes late", async () => {
    const { read, open, first, later } = openMailbox(() => ({ file: gives(base64(MIME), 8_000) }));
    await settles(read());
    open(other);
    open(first);
    await afterwards(later);
  });
});

describe("an answer names another message than the item", () => {
  const wrong = { file: base64(OTHERS), headers: "Message-ID: <2@example.net>\r\nX-Other: 1\r\n" };

  test("and the change is announced late", async () => {
    const { read, open, later } = openMailbox(() => ({ file: gives(wrong.file) }));
    setTimeout(() => open(other), 500);
    const { value, ms } = await settles(read());
    expect(value).toEqual({ kind: "item-changed" });
    expect(ms).toBeLessThan(1_000);
    await afterwards(later);
  });

  test("once: what is asked again is taken", async () => {
    let count = 0;
    const { read, later } = openMailbox(() => ({ file: member(() => ({ value: (count += 1) === 1 ? wrong.file : base64(MIME) })) }));
    const { value } = await settles(read());
    expect(textOf((value as Read).bytes)).toBe(MIME);
    await afterwards(later);
  });

  test("twice: the file is dropped, and the pieces are tried", async () => {
    const { read, later } = openMailbox(() => ({ file: gives(wrong.file) }));
    const { value, ms } = await settles(read());
    expect((value as Read).tried[0]).toEqual({ source: "file", outcome: "other-message" });
    expect(textOf((value as Read).bytes)).toContain(HEADER);
    expect(textOf((value as Read).bytes)).not.toContain("other words");
    expect(ms).toBeLessThan(1_000);
    await afterwards(later);
  });

  test("twice in the header: nothing that came with it is handed over", async () => {
    const { read, later } = openMailbox(() => ({ file: undefined, headers: gives(wrong.headers) }));
    const { value } = await settles(read());
    expect(value).toEqual({
      kind: "not-handed-over",
      reason: "other-message",
      tried: [{ source: "file", outcome: "not-supported" }, ...["attachments", "headers", "body"].map((source) => ({ source, outcome: "other-message" }))],
    });
    await afterwards(later);
  });

  test.each([0, 1_000, 2_000, 2_900])("on every way, after %i ms: nothing is handed over, and that within ten seconds", async (delay) => {
    const { read, later } = openMailbox(() => ({ file: gives(wrong.file, delay), headers: gives(wrong.headers, delay) }));
    const { value, ms } = await settles(read());
    expect(value).toMatchObject({ kind: "not-handed-over" });
    expect(ms).toBeLessThanOrEqual(10_000);
    await afterwards(later);
  });

  test("late: it does not come through either", async () => {
    const { read, later } = openMailbox(() => ({ file: gives(wrong.file, 8_000) }));
    expect((await settles(read())).value.kind).toBe("message");
    await afterwards(later);
  });

  test("and the pieces come while it is asked again: it has not answered yet", async () => {
    const { read } = openMailbox(() => ({ file: gives(wrong.file, 1_900) }));
    const { value, ms } = await settles(read());
    expect((value as Read).tried[0]).toEqual({ source: "file", outcome: "timeout" });
    expect(ms).toBeLessThan(2_500);
  });

  test("or names none: it is taken", async () => {
    const nameless = "Subject: x\r\n\r\nwords";
    const { read } = openMailbox(() => ({ file: gives(base64(nameless)) }));
    expect(textOf(((await settles(read())).value as Read).bytes)).toBe(nameless);
  });
});

test("a change that Outlook tells of and never announces ends in words, not in waiting", async () => {
  const { read, later } = openMailbox(() => ({ file: fails(9030), body: fails(9030), attachments: fails(9030) }));
  const { value, ms } = await settles<HandedOver>(read());
  expect(value).toMatchObject({ kind: "not-handed-over", reason: "refused" });
  expect(ms).toBeLessThan(2_000);
  await afterwards(later);
});
