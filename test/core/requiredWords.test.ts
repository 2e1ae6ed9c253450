import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { causes, type Cause } from "../../src/causes";
import { expressionOf } from "../../src/core/judge/pattern";
import { requiredWords } from "../../src/core/judge/requiredWords";

test.each<[RegExp, readonly string[] | undefined]>([
  [/\buser unknown\b/i, ["user unknown"]],
  [/\b(?:mailbox|inbox) (?:is )?full\b/i, ["inbox", "mailbox"]],
  [/\bcolou?red\b/i, ["colo"]],
  [/\bblack(?:list|hole)ed\b/i, ["black"]],
  [/a(?:b|c)d/i, undefined],
  [/(?=forbidden)x|listed here/i, undefined],
  [/(?:quota)? exceeded/i, [" exceeded"]],
  [/\d{3} not[.,] [a-z]here/i, [" not"]],
  [/mail(?:bag){0,2}er{1,2}ors/i, ["mail"]],
])("%s requires %j", (pattern, words) => expect(requiredWords(pattern)?.toSorted()).toEqual(words));

const all: readonly Cause[] = causes;
const folder = join(__dirname, "../causes");
const samples = readdirSync(folder).flatMap((name) => readFileSync(join(folder, name), "utf8").split("\n")).filter((line) => line !== "" && !line.startsWith("#"));
const patterns = all.flatMap(({ phrases, signatures }) => [...phrases, ...signatures.flatMap(({ pattern }) => (pattern ? [pattern] : []))]).map(expressionOf);

test("whatever fits a pattern has one of its words", () => {
  for (const pattern of patterns) {
    const words = requiredWords(pattern);
    for (const sample of samples) if (words && pattern.test(sample)) expect([sample, pattern.source, words.some((word) => sample.toLowerCase().includes(word))]).toEqual([sample, pattern.source, true]);
  }
});

test("most patterns need not be tried on most replies", () => {
  expect(patterns.filter((pattern) => requiredWords(pattern) === undefined).length).toBeLessThan(patterns.length / 10);
});
