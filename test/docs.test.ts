import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { causes, causeById, type Cause, type CauseId } from "../src/causes";
import { links } from "../src/causes/links";
import { configSchema } from "../src/configuration/schema";
import { aboutForms } from "../src/core/report/aboutForms";
import { forms } from "../src/core/report/forms";
import { languages, type Language } from "../src/locales";
import { adviceFile } from "./advice";
import claims from "./seeds/claims.json";
import { textOf, type Claim } from "./seeds/texts";

const all: readonly Cause<CauseId>[] = causes;
const cell = (text: string): string => text.replaceAll("|", "\\|").replaceAll("<", "&lt;").replaceAll("\n", " ");
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string => [head, head.map(() => "---"), ...rows.map((row) => row.map(cell))].map((row) => `| ${row.join(" | ")} |`).join("\n");

const formats = `# The forms of a report

In the order in which they are tried (\`src/core/report/forms.ts\`); the first that reads a recipient out of a message has it. Written
from the code by \`npm run docs\`; the tests compare.

${table(["form", "whose, and how it is recognised"], forms.map(({ id }) => [`\`${id}\``, aboutForms[id]!]))}
`;

const REACHED = { reply: "", wrapper: "the cause only where nothing is quoted inside it", delay: "the shape of the report: every recipient is still being tried", fallback: "what nothing else fits" } as const;

/** How a report, or a look-up, comes to this card. */
function reachedBy({ id, reached, signatures, phrases, codes, isCatchAll }: Cause): string {
  const products = new Set(signatures.map(({ generator }) => generator)).size;
  return [
    signatures.length > 0 ? `${signatures.length} wordings of ${products} product${products === 1 ? "" : "s"}` : "",
    phrases.length > 0 ? `${phrases.length} general wordings` : "",
    codes.length > 0 ? "its codes alone" : "",
    REACHED[reached],
    isCatchAll ? "anything that says more goes first" : "",
    id === "backscatter" ? "offered first where the shape hints at it: the original failed the checks of its sender" : "",
  ].filter(Boolean).join("; ");
}

const sourceName = (address: string): string => `[${new URL(address).hostname.replace(/^www\./, "")}/…/${decodeURIComponent(new URL(address).pathname.split("/").findLast(Boolean) ?? "")}](${address})`.replace("/…/]", "]");
const named = ({ signatures, codes }: Cause): string => {
  const alone = new Set<string>(codes);
  const others = [...new Set(signatures.flatMap(({ codes: known = [] }) => known))].filter((code) => !alone.has(code)).toSorted();
  return [[...alone].map((code) => `**${code}**`).join(" "), others.join(" ")].filter(Boolean).join(" ");
};

const catalogue = `# The catalogue: ${all.length} causes

Written from \`src/causes\` and the English texts by \`npm run docs\`; the tests compare. A code in bold means the cause even without
known words; the others come with its wordings and may come with other causes' too (x stands for 4 and 5). "Who" is whose move it mostly
is; some wordings say otherwise, and a message that is still being tried is nobody's. A recipient who got the message has the cause
\`not-an-error\` and no card.

${table(["cause", "its card", "who must act", "permanent?", "reached by", "codes", "sources"], all.map((cause) => [
  `\`${cause.id}\``, textOf("en", `${cause.id}:title`), cause.owner, cause.permanence, reachedBy(cause), named(cause), adviceFile(cause.id).sources.map(sourceName).join(" · "),
]))}

## Where its links lead

${table(["link", "name", "address"], Object.entries(links).map(([id, address]) => [`\`${id}\``, textOf("en", `cards:links.${id}`), address]))}
`;

const SEEDS = [["A", "550 5.4.1", "seed-relay-denied"], ["B", "550 4.4.7", "seed-expired-proxy"]] as const;
const cardName = (key: string): string => (key === "ui" || key === "cards" ? "every card" : causeById(key as CauseId).id);

const seeds = `# The two articles that this product grew from

Two articles of Microsoft's in Swedish, on 550 5.4.1 and 550 4.4.7, make 42 claims each. Every claim is on a card that opens, or can be
opened as a look-alike, when the article's own report is read: \`test/e2e/seeds.test.ts\` does so in both languages and fails when one is
missing; \`test/seeds.test.ts\` holds each text to its claim. Written from \`test/seeds/claims.json\` by \`npm run docs\`; the tests compare.

${SEEDS.map(([letter, code, sample]) => `## ${code} (\`src/simulator/mailbox/${sample}.eml\`)

${table(["claim", "what it says", "card", "message id"], (Object.entries(claims) as [string, Claim][]).filter(([id]) => id.startsWith(letter)).map(([id, { says, keys }]) => [
  id, says, [...new Set(keys.map((key) => cardName(key.split(":")[0]!)))].join(", "), keys.map((key) => `\`${key}\``).join(", "),
]))}
`).join("\n")}`;

/** The titles of all cards, for what lists cards without opening them. */
const titles = (language: Language): string => `${JSON.stringify(Object.fromEntries(all.map(({ id }) => [id, textOf(language, `${id}:title`)])), null, 2)}\n`;

const generated: readonly (readonly [string, string])[] = [
  ["docs/formats.md", formats],
  ["docs/causes.md", catalogue],
  ["docs/seeds.md", seeds],
  ["docs/config.schema.json", `${JSON.stringify(configSchema, null, 2)}\n`],
  ...(Object.keys(languages) as Language[]).map((language) => [`src/locales/${language}/titles.json`, titles(language)] as const),
];

// A generated file that is not what the code says today fails; UPDATE_DOCS=1 writes it.
test.each(generated)("%s is what the code says", (file, content) => {
  const path = join(__dirname, "..", file);
  if (process.env["UPDATE_DOCS"]) writeFileSync(path, content);
  expect(existsSync(path) && readFileSync(path, "utf8")).toBe(content);
});

test("each form has an id of its own", () => expect(new Set(forms.map(({ id }) => id)).size).toBe(forms.length));

test("docs/formats.md says a sentence on each form, and on none besides", () => expect(Object.keys(aboutForms)).toEqual(forms.map(({ id }) => id)));

const read = (path: string): string => readFileSync(join(__dirname, "..", path), "utf8");
const guides = ["README.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md", "hosting/README.md", ...readdirSync(join(__dirname, "../docs")).filter((name) => name.endsWith(".md")).map((name) => `docs/${name}`)];
/** As the forges make an anchor of a heading. */
const anchors = (text: string): readonly string[] => [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading]) => heading!.toLowerCase().replace(/[^\p{L}\p{N}\- ]/gu, "").replaceAll(" ", "-"));

test.each(guides)("%s leads to files and headings that are there", (guide) => {
  const text = read(guide);
  const relative = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target!).filter((target) => !/^https?:/.test(target));
  const dead = relative.filter((target) => {
    const [file, anchor] = target.split("#") as [string, string?];
    const path = file === "" ? guide : join(dirname(guide), file);
    return !existsSync(join(__dirname, "..", path)) || (anchor !== undefined && !anchors(read(path)).includes(anchor));
  });
  const named = [...text.matchAll(/`((?:src|test|scripts|docs|hosting)\/[\w./-]+)`/g)].map(([, path]) => path!);
  expect([...dead, ...named.filter((path) => !existsSync(join(__dirname, "..", path)))]).toEqual([]);
});

test.each(guides)("%s names only commands that there are", (guide) => {
  const { scripts } = JSON.parse(read("package.json")) as { readonly scripts: Readonly<Record<string, string>> };
  const named = [...read(guide).matchAll(/npm run ([\w:]+)/g)].map(([, name]) => name!);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});
