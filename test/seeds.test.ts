import { readFileSync } from "node:fs";
import { join } from "node:path";
import claims from "./seeds/claims.json";

type Texts = { readonly [key: string]: string | Texts };
interface Claim {
  readonly keys: readonly string[];
  readonly en: string;
  readonly sv: string;
}

function textOf(language: string, key: string): string {
  const [file, path] = key.split(":") as [string, string];
  const texts = JSON.parse(readFileSync(join(__dirname, "../src/locales", language, file === "ui" ? "ui.json" : `causes/${file}.json`), "utf8")) as Texts;
  const text = path.split(".").reduce<string | Texts | undefined>((at, name) => (typeof at === "object" ? at[name] : undefined), texts);
  if (typeof text !== "string") throw new Error(`${language} has no text ${key}`);
  return text;
}

// What each claim's texts must say; that a reader reaches them is test/e2e/seeds.test.ts.
test.each(Object.entries(claims as Readonly<Record<string, Claim>>).flatMap(([id, claim]) => (["en", "sv"] as const).map((language) => [id, language, claim] as const)))("claim %s is said in %s", (_id, language, claim) => {
  expect(claim.keys.map((key) => textOf(language, key)).join("\n")).toMatch(new RegExp(claim[language]));
});
