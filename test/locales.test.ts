import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { causes, type Cause, type CauseId } from "../src/causes";
import { links } from "../src/causes/links";
import { chooseLanguage, languages, MissingText, openLocale, type Language } from "../src/locales";
import { openCardLocale, particulars } from "../src/locales/cardLocale";
import { adviceFile } from "./advice";

type Texts = { readonly [key: string]: string | Texts };

const root = join(__dirname, "../src/locales");
const tags = Object.keys(languages) as Language[];
const load = (path: string): Texts => JSON.parse(readFileSync(join(root, path), "utf8")) as Texts;
const flatten = (texts: Texts, prefix = ""): [string, string][] => Object.entries(texts).flatMap(([key, value]) => (typeof value === "string" ? [[`${prefix}${key}`, value] as [string, string]] : flatten(value, `${prefix}${key}.`)));
const placeholders = (text: string): readonly string[] => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name!).toSorted();
const all: readonly Cause<CauseId>[] = causes;
const OUTCOMES = ["expired", "delayed", "undeliverable", "incoming"];
const files = ["ui.json", "waysIn.json", "details.json", "settings.json", "actions.json", "aboutBox.json", "cli.json", "findings.json", "reply.json", "triage.json", "triageOut.json", "cards.json", ...all.map(({ id }) => `causes/${id}.json`)];

describe.each(tags)("%s", (tag) => {
  test("has a file for each cause and none besides", () => expect(readdirSync(join(root, tag, "causes")).toSorted()).toEqual(all.map(({ id }) => `${id}.json`).toSorted()));

  test.each(files)("%s has the texts of English, with the same placeholders", (file) => {
    const shape = (language: string) => flatten(load(`${language}/${file}`)).map(([key, text]) => [key, placeholders(text)]).toSorted();
    expect(shape(tag)).toEqual(shape("en"));
  });

  test.each(all.map(({ id }) => id))("%s has a text for each step and reason, and none besides", (id) => {
    const { advice } = adviceFile(id);
    const texts = load(`${tag}/causes/${id}.json`);
    const groups = { sender: advice.senderSteps.map((step) => step.id), admin: advice.adminSteps.map((step) => step.id), why: advice.why, avoid: advice.avoid, adminAvoid: advice.adminAvoid };
    const plain = (keys: readonly string[]): readonly string[] => keys.filter((key) => !key.includes("_"));
    for (const [group, ids] of Object.entries(groups)) expect([group, plain(Object.keys(texts[group] as Texts))]).toEqual([group, ids]);
    expect(plain(Object.keys(texts)).toSorted()).toEqual(["admin", "adminAvoid", "avoid", "sender", "summary", "tell", "title", "why"]);
  });

  // A variant that nothing can choose would never be read; one that needs a value must be chosen by it.
  test.each(all.map((cause) => [cause.id, cause] as const))("%s has variants only for what can be, each of a text", (id, cause) => {
    const keys = flatten(load(`${tag}/causes/${id}.json`));
    const owners = new Set<string>(cause.signatures.flatMap(({ owner }) => owner ?? []));
    for (const [key, text] of keys) {
      const [plain, variant] = key.split("_") as [string, string?];
      const isKnown = variant === undefined || (OUTCOMES.includes(variant) && plain === "summary") || owners.has(variant) || (particulars as readonly string[]).includes(variant);
      expect([key, isKnown, keys.some(([other]) => other === plain)]).toEqual([key, true, true]);
      expect([key, placeholders(text).filter((name) => (particulars as readonly string[]).includes(name) && name !== variant)]).toEqual([key, []]);
    }
  });

  // docs/voice: a calm colleague; short; no blame. Nothing of a report may become a title.
  test.each(all.map(({ id }) => id))("%s is said as a card should be", (id) => {
    const texts = load(`${tag}/causes/${id}.json`);
    for (const [key, text] of flatten(texts)) {
      if (key.startsWith("title")) expect([key, text.length <= 70, placeholders(text)]).toEqual([key, true, []]);
      if (key.startsWith("summary")) expect([key, text.length <= 240]).toEqual([key, true]);
      expect([key, /!|\bplease\b|\bvänligen\b/i.test(text)]).toEqual([key, false]);
      expect(["recipient", "domain", "sender", "senderDomain", "remoteServer", "howLong", ...particulars]).toEqual(expect.arrayContaining([...placeholders(text)]));
      expect([key, text.trim() === text && !/ {2}|\{(?!\{)[^{}]*\}(?!\})/.test(text)]).toEqual([key, true]);
    }
  });

  test("names every link", () => expect(Object.keys(load(`${tag}/cards.json`)["links"] as Texts).toSorted()).toEqual(Object.keys(links).toSorted()));
});

test.each([["sv-SE", "sv"], ["SV", "sv"], ["en-GB", "en"], ["de-DE", "en"], ["", "en"], ["constructor", "en"]])("%j reads %s", (tag, language) => expect(chooseLanguage(tag)).toBe(language));

test("a cause's texts can be loaded alone; a text that is missing is said at once", async () => {
  const locale = await openCardLocale("sv");
  expect(() => locale.causeText("mailbox-full", "title")).toThrow(MissingText);
  await locale.load("mailbox-full");
  expect(locale.causeText("mailbox-full", "title")).toBe(load("sv/causes/mailbox-full.json")["title"]);
  expect(() => locale.causeText("mailbox-full", "sender.noSuchStep")).toThrow(MissingText);
  expect(() => locale.t("no.such.text")).toThrow(MissingText);
  expect(() => locale.t("constructor.name")).toThrow(MissingText);
});

test("words of a report cannot call up other texts", async () => {
  const locale = await openLocale("en");
  expect(locale.t("pane.forwardedBy", { who: "$t(pane.reading) {{title}}" })).toContain("$t(pane.reading) {{title}}");
});
