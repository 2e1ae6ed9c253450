import type { HandedOver, OpenMessage, Read } from "../../src/host/mailbox";
import { readAhead } from "../../src/host/readAhead";

const A: OpenMessage = { kind: "message", id: "A" };
const B: OpenMessage = { kind: "message", id: "B" };
const readOf = (id: string, byte: number): Read => ({ kind: "message", id, bytes: Uint8Array.of(byte), tried: [] });

/** A mailbox that counts what it is asked, and tells of something better when a test says so. */
function mailbox() {
  const asked: string[] = [];
  const laters: ((better: Read) => void)[] = [];
  const read = async ({ id }: OpenMessage, later: (better: Read) => void): Promise<HandedOver> => (asked.push(id), laters.push(later), readOf(id, asked.length));
  return { asked, laters, read };
}

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());
const nothing = (): void => undefined;

test("the open message is read before anybody asks, and only once", async () => {
  const { asked, read } = mailbox();
  const ahead = readAhead(read, A, () => true);
  expect(asked).toEqual(["A"]);
  expect(await ahead(A, nothing)).toEqual(readOf("A", 1));
  expect(await ahead(A, nothing)).toEqual(readOf("A", 2));
});

test.each([["nothing is open", { kind: "no-item" } as const, A, true, []], ["another one is asked for", A, B, true, ["A"]], ["another one was selected since", A, A, false, ["A"]]])(
  "when %s, it is read then", async (_case, open, wanted, isSelected, before) => {
    const { asked, read } = mailbox();
    const ahead = readAhead(read, open, () => isSelected);
    expect(asked).toEqual(before);
    await ahead(wanted, nothing);
    expect(asked).toEqual([...before, wanted.id]);
  });

test("what was read ahead is not kept for somebody who asks much later", async () => {
  const { asked, read } = mailbox();
  const ahead = readAhead(read, A, () => true);
  jest.advanceTimersByTime(1_000);
  await ahead(A, nothing);
  expect(asked).toEqual(["A", "A"]);
});

test("whoever asks hears of what is better, also when that came first", async () => {
  const { laters, read } = mailbox();
  const ahead = readAhead(read, A, () => true);
  laters[0]!(readOf("A", 10));
  const heard: number[] = [];
  await ahead(A, ({ bytes }) => heard.push(bytes[0]!));
  laters[0]!(readOf("A", 11));
  expect(heard).toEqual([10, 11]);
});
