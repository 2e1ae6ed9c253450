import fc from "fast-check";
import { splitMbox } from "../../src/unpack/mbox";
import { bytesOf, textOf } from "./files";

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function split(pieces: AsyncIterable<Uint8Array>, longest = Infinity): Promise<readonly string[]> {
  const messages: string[] = [];
  for await (const bytes of splitMbox(pieces, longest)) messages.push(textOf(bytes));
  return messages;
}

const whole = (text: string, longest?: number): Promise<readonly string[]> => split(inPieces(bytesOf(text), Infinity), longest);

test.each<[string, string, readonly string[]]>([
  ["two messages, each with the blank line before the next", "From a\nSubject: 1\n\nx\n\nFrom b\nSubject: 2\n", ["Subject: 1\n\nx\n\n", "Subject: 2\n"]],
  ["two messages of Windows", "From a\r\nA: 1\r\n\r\nFrom b\r\nA: 2\r\n", ["A: 1\r\n\r\n", "A: 2\r\n"]],
  ["one message that quotes a From line", "From a\nA: 1\n\nHe wrote:\nFrom here on\n>From there\n", ["A: 1\n\nHe wrote:\nFrom here on\n>From there\n"]],
  ["what stands before the first From line", "A: 1\n\nFrom b\nA: 2\n", ["A: 1\n\n", "A: 2\n"]],
  ["a field called From", "From a\nA: 1\n\nFrom: b\n", ["A: 1\n\nFrom: b\n"]],
  ["no message where there is nothing but blanks", "From a\n \n\nFrom b\r\n\r\n\n", []],
  ["a last line without an end", "From a\nA: 1\n\nFrom", ["A: 1\n\nFrom"]],
  ["a carriage return alone", "From a\nA: 1\n\rFrom b\n\r", ["A: 1\n\rFrom b\n\r"]],
])("finds %s", async (_what, text, messages) => expect(await whole(text)).toEqual(messages));

test("the messages are the same however the bytes arrive", async () => {
  const bit = fc.constantFrom("From ", "From", "Fr", "\n", "\r", "\r\n", "\n\n", " ", ">From a\n", "From b\nA: 1\n", "x", "F");
  await fc.assert(fc.asyncProperty(fc.array(bit, { maxLength: 40 }), fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 8 }), fc.constantFrom(3, 10, Infinity), async (bits, sizes, longest) => {
    const text = bits.join("");
    const uneven = async function* (): AsyncGenerator<Uint8Array> {
      const bytes = bytesOf(text);
      for (let at = 0, turn = 0; at < bytes.length; turn += 1) yield bytes.subarray(at, (at += sizes[turn % sizes.length]!));
    };
    expect(await split(uneven(), longest)).toEqual(await whole(text, longest));
  }), { numRuns: 500 });
});

test("what is found is what a reading line by line finds", async () => {
  const line = fc.constantFrom("", "From a", "From ", "From", "A: 1", " ", ">From x", "From: y");
  await fc.assert(fc.asyncProperty(fc.array(line, { maxLength: 30 }), fc.constantFrom("\n", "\r\n"), async (lines, end) => {
    expect(await whole(lines.map((text) => text + end).join(""))).toEqual(lineByLine(lines, end));
  }));
});

function lineByLine(lines: readonly string[], end: string): readonly string[] {
  const messages: string[][] = [[]];
  lines.forEach((text, at) => (text.startsWith("From ") && (lines[at - 1] ?? "") === "" ? messages.push([]) : messages.at(-1)!.push(text + end)));
  return messages.map((message) => message.join("")).filter((message) => message.trim() !== "");
}

test("a message is cut at its limit, and the next begins where it begins", async () => {
  expect(await whole(`From a\n${"x".repeat(100)}\n\nFrom b\nA: 2\n`, 10)).toEqual(["xxxxxxxxxx", "A: 2\n"]);
});

test("a message has its memory to itself", async () => {
  for await (const bytes of splitMbox(inPieces(bytesOf("From a\nA: 1\n\nFrom b\nA: 2\n"), 1000), 1000)) expect(bytes.buffer.byteLength).toBe(bytes.length);
});

describe("hostile input costs in proportion to its length", () => {
  /** Counts the bytes that a splitter copies or searches: what it costs, whatever the machine. */
  async function cost(text: string, times: number, size: number): Promise<number> {
    let bytes = 0;
    const set = jest.spyOn(Uint8Array.prototype, "set").mockImplementation(function (this: Uint8Array, from: ArrayLike<number>, at = 0) {
      bytes += from.length;
      for (let index = 0; index < from.length; index += 1) this[at + index] = from[index]!;
    });
    const some = jest.spyOn(Uint8Array.prototype, "some").mockImplementation(function (this: Uint8Array, test) {
      bytes += this.length;
      for (let index = 0; index < this.length; index += 1) if (test(this[index]!, index, this)) return true;
      return false;
    });
    const indexOf = jest.spyOn(Uint8Array.prototype, "indexOf").mockImplementation(function (this: Uint8Array, value, from = 0) {
      for (let index = from; index < this.length; index += 1, bytes += 1) if (this[index] === value) return index;
      return -1;
    });
    const input = bytesOf(text.repeat(times));
    bytes = 0;
    for await (const message of splitMbox(inPieces(input, size), Infinity)) bytes += message.length === 0 ? 1 : 0;
    for (const spy of [set, some, indexOf]) spy.mockRestore();
    return bytes;
  }

  test.each([
    ["From lines with nothing between them", "From a\n\n"],
    ["From lines", "From a\n"],
    ["one long line", "a"],
    ["blanks", "\n"],
    ["half a From line again and again", "\nFrom"],
    ["a blank line, and its end in two", "\r\n"],
  ])("%s", async (_what, text) => {
    for (const size of [1, 64]) {
      const [short, long] = [await cost(text, 200, size), await cost(text, 2000, size)];
      expect(long).toBeLessThanOrEqual(short * 10.5 + 100);
      expect(long).toBeLessThanOrEqual(text.length * 2000 * 6);
    }
  });
});
