import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The language that every other one is measured by. */
const MODEL = "en";

/** @type {import("./facts.mjs").manifestFacts} */
export function manifestFacts(root) {
  const languages = readdirSync(join(root, "src/locales"), { withFileTypes: true }).filter((each) => each.isDirectory()).map(({ name }) => name);
  const model = textsOf(root, MODEL);
  const texts = {};
  for (const language of [MODEL, ...languages.filter((each) => each !== MODEL).toSorted()]) {
    const { locale, user, helpdesk } = completed(textsOf(root, language), model, fileOf(language));
    if (Object.hasOwn(texts, locale)) throw new Error(`${fileOf(language)}: another language is ${locale} already.`);
    texts[locale] = { user, helpdesk };
  }
  return { version: readJson(join(root, "package.json")).version, texts };
}

/** @param {string} language */
function fileOf(language) {
  return `src/locales/${language}/manifest.json`;
}

/** @param {string} root @param {string} language */
function textsOf(root, language) {
  const file = fileOf(language);
  if (!existsSync(join(root, file))) throw new Error(`${file} is missing: the manifest has its texts in every language of the product.`);
  return readJson(join(root, file));
}

/** The texts themselves, when they are those of the model. @param {object} texts @param {object} model @param {string} file */
function completed(texts, model, file) {
  const [own, wanted] = [keysOf(texts), keysOf(model)];
  const lacking = wanted.filter((key) => !own.includes(key));
  const unknown = own.filter((key) => !wanted.includes(key));
  if (lacking.length > 0) throw new Error(`${file} lacks: ${lacking.join(", ")}.`);
  if (unknown.length > 0) throw new Error(`${file} has what no manifest says: ${unknown.join(", ")}.`);
  return texts;
}

/** @param {object} texts @returns {string[]} the paths to its texts */
function keysOf(texts, prefix = "") {
  return Object.entries(texts).flatMap(([key, value]) => (typeof value === "string" ? [prefix + key] : keysOf(value, `${prefix}${key}.`)));
}

/** @param {string} file */
function readJson(file) {
  return JSON.parse(readFileSync(file, "utf8"));
}
