// A webpack loader for src/causes/*/rule.ts: hands the rule over as data. A browser reads a string of JSON in a third of the time that it
// takes to compile the same thing as a program, and then makes no expression of a pattern before a reply asks for it.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { transformSync } from "@swc/core";

const REQUIRED_WORDS = fileURLToPath(new URL("../../src/core/judge/requiredWords.ts", import.meta.url));

export default function writeRule(source) {
  this.addDependency(REQUIRED_WORDS);
  const { requiredWords } = evaluated(REQUIRED_WORDS, readFileSync(REQUIRED_WORDS, "utf8"));
  const [[name, { phrases, ...others }], ...more] = Object.entries(evaluated(this.resourcePath, source));
  if (more.length > 0) throw new Error("The file of a rule exports that rule and nothing else.");

  return [
    `const others = ${written(others, requiredWords)};`,
    "let phrases;",
    // Most replies are settled by a product's own words, so these are read when they are asked for.
    `export const ${name} = { ...others, get phrases() { return (phrases ??= ${written(phrases, requiredWords)}); } };`,
    "",
  ].join("\n");
}

/** What a file exports that imports nothing but types. */
function evaluated(filename, source) {
  const { code } = transformSync(source, { filename, jsc: { parser: { syntax: "typescript" }, target: "es2022" }, module: { type: "commonjs" } });
  const exports = {};
  new Function("exports", code)(exports);
  return exports;
}

/** Data as a program that makes it; a pattern as `WrittenPattern` of src/core/catalogue.ts says. No clue asks for the words of `unless`. */
function written(data, requiredWords) {
  const json = JSON.stringify(data, function (name, value) {
    if (value instanceof RegExp) return writtenPattern(value, name === "unless" ? undefined : requiredWords(value));
    // Of a signature, not of the rule itself.
    return name === "codes" && "generator" in this && value.length === 0 ? undefined : value;
  });
  return `JSON.parse(${JSON.stringify(json)})`;
}

function writtenPattern({ source, flags }, required) {
  if (flags !== "i") throw new Error(`/${source}/${flags} minds case.`);
  return required ? [source, required] : [source];
}
