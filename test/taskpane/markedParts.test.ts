import { markedParts } from "../../src/taskpane/CardView/markedParts";

test.each([
  ["550 user unknown", ["user unknown"], "550 [user unknown]"],
  ["no, no", ["no"], "[no], [no]"],
  ["abcdef", ["abc", "bcd"], "[abc][d]ef"],
  ["abcdef", ["bcd", "abcdef"], "[abcdef]"],
  ["abc", ["x", ""], "abc"],
  ["", ["x"], ""],
])("%j with %j marked", (text, words, expected) => {
  const parts = markedParts(text, words);
  expect(parts.map((part) => (part.marked ? `[${part.text}]` : part.text)).join("")).toBe(expected);
  expect(parts.map((part) => part.text).join("")).toBe(text);
});
