import { readFileSync } from "node:fs";
import { join } from "node:path";
import { transformSync } from "@swc/core";
import { causes, type Cause } from "../../src/causes";
import type { CauseRule, Pattern } from "../../src/core/catalogue";
import { expressionOf, wordsRequiredBy } from "../../src/core/judge/pattern";
import writeRule from "../../scripts/catalogue/writeRule.mjs";

const all: readonly Cause[] = causes;

/** The rule as it ships. */
function shipped(id: string): CauseRule {
  const resourcePath = join(__dirname, `../../src/causes/${id}/rule.ts`);
  const program = writeRule.call({ resourcePath, addDependency: () => undefined }, readFileSync(resourcePath, "utf8"));
  const exports: Record<string, CauseRule> = {};
  new Function("exports", transformSync(program, { module: { type: "commonjs" } }).code)(exports);
  return Object.values(exports)[0]!;
}

const plain = (pattern: Pattern) => ({ expression: String(expressionOf(pattern)), required: wordsRequiredBy(pattern) });

/** A rule without what is a function, and with nothing left of how a pattern is kept. */
function comparable({ signatures, phrases, unless, ...rule }: CauseRule): unknown {
  return {
    ...Object.fromEntries(Object.entries(rule).filter(([, value]) => typeof value !== "function")),
    signatures: signatures.map(({ pattern, codes = [], ...signature }) => ({ ...signature, codes, ...(pattern && plain(pattern)) })),
    phrases: phrases.map(plain),
    unless: unless && String(expressionOf(unless)),
  };
}

test.each(all.map((cause) => [cause.id, cause] as const))("%s ships as its file says", (id, cause) => {
  expect(comparable(shipped(id))).toEqual(comparable(cause));
});

test("no expression is made before a reply asks for it, and then once", () => {
  const [pattern] = shipped("recipient-not-found").phrases;
  expect(pattern).not.toBeInstanceOf(RegExp);
  expect(expressionOf(pattern!)).toBe(expressionOf(pattern!));
});
