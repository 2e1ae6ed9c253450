import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { causes, type Cause, type CauseId } from "../src/causes";
import { allowed, links } from "../src/causes/links";
import { judge } from "../src/core/judge/judge";
import { expressionOf } from "../src/core/judge/pattern";
import type { RecipientStatement } from "../src/core/report/statement";
import { chooseLanguage } from "../src/locales";
import { openCardLocale } from "../src/locales/cardLocale";
import { adviceFile } from "./advice";

const all: readonly Cause<CauseId>[] = causes;
const ids = all.map(({ id }) => id);

const refused = (words: string): RecipientStatement => ({ address: "kim@fabrikam.com", action: "failed", quoted: [], diagnostic: { words, place: { in: "text" } } });
const verdictOn = (words: string) => judge(refused(words), causes, { ownDomains: [], sender: "dana@contoso.com" });

test("each folder is in the list, under its own name, with its rule and its advice", () => {
  const folders = readdirSync(join(__dirname, "../src/causes"), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => name).toSorted()).toEqual(ids.toSorted());
  for (const { name } of folders) expect(readdirSync(join(__dirname, "../src/causes", name)).toSorted()).toEqual(["advice.ts", "rule.ts"]);
});

test.each(["en", "sv"])("a card in %s finds each cause's own advice and texts, in one file named after both", async (language) => {
  const list = readFileSync(join(__dirname, `../src/locales/${language}/cards.ts`), "utf8");
  const locale = await openCardLocale(chooseLanguage(language));
  for (const id of ids) {
    const file = `webpackChunkName: "${language}-${id}"`;
    expect(list).toContain(`import(/* ${file}, webpackExports: ["advice"] */ "../../causes/${id}/advice"), import(/* ${file} */ "./causes/${id}.json")`);
    await locale.load(id);
    expect([id, locale.adviceOf(id)]).toEqual([id, adviceFile(id).advice]);
  }
});

test("no code alone means two causes", () => {
  const claims = all.flatMap(({ codes }) => codes.flatMap((code) => (code.startsWith("x") ? [`4${code.slice(1)}`, `5${code.slice(1)}`] : [code])));
  expect(claims.toSorted()).toEqual([...new Set(claims)].toSorted());
});

test("5.4.1 alone is three problems, so it is none", () => expect(verdictOn("550 5.4.1 xyz").cause).toBe("unknown"));

// A cause that another one shadows would never be shown.
const signatures = all.flatMap(({ id, signatures }) => signatures.flatMap(({ words, codes = [] }) => (words === undefined ? [] : [[id, words, codes[0]] as const])));
test.each(signatures)("%s is found by %j", (id, words, code) => {
  const status = code?.replace("x", "5");
  const verdict = verdictOn(status === undefined || words.includes(status) ? `550 ${words}` : `550 ${status} ${words}`);
  expect([verdict.cause, ...verdict.wrappers]).toContain(id);
});

const codes = all.flatMap((cause) => cause.codes.map((code) => [cause.id, code.replace("x", "5")] as const));
test.each(codes)("%s is found by %s alone", (id, code) => expect(verdictOn(`550 ${code} xyz`).cause).toBe(id));

// Whole replies as servers send them, written by hand; "#" begins a comment.
const samplesOf = (id: string): readonly string[] => {
  const file = join(__dirname, `causes/${id}.txt`);
  return existsSync(file) ? readFileSync(file, "utf8").split("\n").filter((line) => line !== "" && !line.startsWith("#")) : [];
};
const samples = ids.flatMap((id) => samplesOf(id).map((words) => [id, words] as const));
test.each(samples)("%s is what %j says", (id, words) => {
  const verdict = verdictOn(words);
  expect(all.find((cause) => cause.id === id)!.reached === "wrapper" ? [verdict.cause, ...verdict.wrappers] : [verdict.cause]).toContain(id);
});

test.each(signatures)("%s has a whole reply with %j", (id, words) => expect(samplesOf(id).some((line) => line.toLowerCase().includes(words.toLowerCase()))).toBe(true));

const patterns = all.flatMap(({ id, phrases, signatures: known }) => [...phrases, ...known.flatMap(({ pattern }) => (pattern ? [pattern] : []))].map((pattern) => [id, expressionOf(pattern)] as const));
test.each(patterns)("%s: %s is bounded, and a sample has its words", (id, pattern) => {
  const source = pattern.source.replace(/\\.|\[(?:\\.|[^\]])*\]/g, "x");
  expect(source).not.toMatch(/[*+]|\{\d+,\}/);
  expect(pattern.flags).toBe("i");
  expect(samplesOf(id).some((words) => pattern.test(words))).toBe(true);
});

test.each(ids)("%s points only to what exists", (id) => {
  const { advice } = adviceFile(id);
  const steps = [...advice.senderSteps, ...advice.adminSteps];
  expect(ids).toEqual(expect.arrayContaining([...advice.related]));
  expect(advice.related).not.toContain(id);
  expect(Object.keys(links)).toEqual(expect.arrayContaining([...advice.links, ...steps.flatMap(({ link }) => (link ? [link] : []))]));
  for (const { command } of steps) expect((command ?? "").replace(/\{(?:recipient|recipientDomain|sender|senderDomain|messageId|remoteServer)\}/g, "")).not.toMatch(/\{\w+\}/);
  expect(new Set(advice.senderSteps.map((step) => step.id)).size).toBe(advice.senderSteps.length);
  expect(new Set(advice.adminSteps.map((step) => step.id)).size).toBe(advice.adminSteps.length);
});

test.each(ids)("%s has an admin step that holds for every product", (id) => {
  expect(adviceFile(id).advice.adminSteps.some(({ product }) => product === undefined)).toBe(true);
});

test.each(Object.entries(links))("%s leads where cards may lead", (_id, address) => {
  // What a browser opens, not what is written: "https://admin.microsoft.com/../" or "@" must not fool the beginning.
  expect(allowed.filter((prefix) => new URL(address).href.startsWith(prefix))).not.toEqual([]);
});

test("each place where cards may lead is a host with a path, and one that is led to", () => {
  for (const prefix of allowed) {
    expect(new URL(prefix).href).toBe(prefix);
    expect(prefix).toMatch(/^https:\/\/[a-z\d.-]+\/(?:.*\/)?$/);
    expect(Object.values<string>(links).filter((address) => address.startsWith(prefix))).not.toEqual([]);
  }
});
