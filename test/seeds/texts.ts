import { readFileSync } from "node:fs";
import { join } from "node:path";

type Texts = { readonly [key: string]: string | Texts };
/** One thing that an article says: the texts that say it here, and what must be found in them. */
export interface Claim {
  readonly says: string;
  readonly keys: readonly string[];
  readonly en: string;
  readonly sv: string;
}

/** The text of a key such as "relay-denied:sender.wait" or "cards:section.sender". */
export function textOf(language: string, key: string): string {
  const [file, path] = key.split(":") as [string, string];
  const texts = JSON.parse(readFileSync(join(__dirname, "../../src/locales", language, file === "ui" || file === "cards" ? `${file}.json` : `causes/${file}.json`), "utf8")) as Texts;
  const text = path.split(".").reduce<string | Texts | undefined>((at, name) => (typeof at === "object" ? at[name] : undefined), texts);
  if (typeof text !== "string") throw new Error(`${language} has no text ${key}`);
  return text;
}
