import { MissingText, textAt, wordingOf } from "../src/locales/wording";

const texts = { plain: "As it is", who: { you: "You", you_again: "You, once more" }, found_one: "{{count}} card: {{title}}", found_other: "{{count}} cards" };
const t = wordingOf(texts, "en");

test.each<[string, Record<string, string | number> | undefined, string]>([
  ["plain", undefined, "As it is"],
  ["plain", { title: "unused" }, "As it is"],
  ["who.you", { context: "again" }, "You, once more"],
  ["who.you", { context: "delayed" }, "You"],
  ["who.you", { context: "" }, "You"],
  ["found", { count: 1, title: "Full" }, "1 card: Full"],
  ["found", { count: 0 }, "0 cards"],
  ["found", { count: 12 }, "12 cards"],
])("%s with %j", (key, values, text) => expect(t(key, values)).toBe(text));

test("values are never texts or placeholders again", () => expect(t("found", { count: 1, title: "{{count}} $& $1 $t(plain)" })).toBe("1 card: {{count}} $& $1 $t(plain)"));

test.each([["no"], ["who"], ["who.you.more"], ["plain.length"], ["constructor"], ["__proto__.x"], [""]])("%j is no text", (key) => {
  expect(textAt(texts, key)).toBeUndefined();
  expect(() => t(key)).toThrow(MissingText);
});

test("a value that is missing is said at once", () => expect(() => t("found", { count: 1 })).toThrow(new MissingText("title in found")));
