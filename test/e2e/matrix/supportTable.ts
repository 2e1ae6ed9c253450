import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import causeTitles from "../../../src/locales/en/titles.json";
import { clients, type ClientName } from "./clients";
import type { Expectation, Sees } from "./expected";
import { labelOf, type Broken } from "./faults";
import type { Situation } from "./situations";

/** One line of the matrix, and what was seen of it. */
export interface Result {
  readonly client: ClientName;
  readonly situation: Situation;
  readonly broken: Broken;
  readonly wanted: Expectation;
  readonly seen: Sees;
}

const FILE = join(__dirname, "../../../docs/outlook-support.md");
const PLACE = /(<!-- matrix -->\n)[^]*(<!-- \/matrix -->)/;
const MARK = "simulated, never seen on a real client";

/** A person's words for what was seen. */
export function inWords(seen: Sees): string {
  if (seen.pane === "none") return "no pane: the button is grey, or the pane closed";
  const way = seen.hint && `; the way in: ${seen.hint}`;
  switch (seen.state) {
    case "card":
      return `the card “${seen.causes.map((cause) => (causeTitles as Readonly<Record<string, string>>)[cause]).join("”, “")}”`;
    case "not-a-bounce":
      return `“${seen.says}”${way}`;
    default:
      return `${seen.state}: “${seen.says}”${way}`;
  }
}

/** The rows of one client and situation: what is seen when nothing is broken, then how many faults end in what. */
function rowsOf(results: readonly Result[]): readonly string[] {
  const [first] = results;
  if (!first) return [];
  const plain = results.find(({ broken }) => broken.kind === "nothing");
  const head = `| ${clients[first.client].label} | ${first.situation.label} |`;
  return [`${head} ${plain ? inWords(plain.seen) : ""} | ${faultsInWords(results.filter((one) => one !== plain))} | ${MARK} |`];
}

/** "12 × the same; 3 × failed: …": the ends of all faults, the commonest first. */
function faultsInWords(results: readonly Result[]): string {
  const ends = new Map<string, number>();
  for (const { wanted, seen } of results) {
    const end = wanted === "cannot be told" ? "could not be told from a true answer, and was not judged" : inWords(seen);
    ends.set(end, (ends.get(end) ?? 0) + 1);
  }
  return [...ends].sort(([, one], [, other]) => other - one).map(([end, count]) => `${count} × ${end}`).join("<br>");
}

const keyOf = ({ client, situation }: Result): string => `${client} ${situation.label}`;

/** Writes the table of a whole matrix into docs/outlook-support.md. */
export function writeSupportTable(results: readonly Result[], browser: string): void {
  const groups = new Map<string, Result[]>();
  for (const result of results) groups.set(keyOf(result), [...(groups.get(keyOf(result)) ?? []), result]);
  const table = [
    `Run on ${new Date().toISOString().slice(0, 10)} with Chromium ${browser} and office.js 1.1.110: ${results.length} cases, each as expected.`,
    "",
    "| Outlook | what happens | what a person sees | and with each of the faults | |",
    "|---|---|---|---|---|",
    ...[...groups.values()].flatMap(rowsOf),
    "",
    `The faults: ${[...new Set(results.map(({ broken }) => labelOf(broken)))].filter((label) => label !== "nothing is broken").join("; ")}.`,
    "",
  ].join("\n");
  const text = readFileSync(FILE, "utf8");
  if (!PLACE.test(text)) throw new Error("docs/outlook-support.md has no place for the table.");
  writeFileSync(FILE, text.replace(PLACE, (_whole, before: string, after: string) => `${before}\n${table}\n${after}`));
}

/** The committed table's words for what is seen where nothing is broken; undefined when it has no such row. */
export function committedRow(client: ClientName, situation: Situation): string | undefined {
  const head = `| ${clients[client].label} | ${situation.label} | `;
  return readFileSync(FILE, "utf8").split("\n").find((line) => line.startsWith(head))?.slice(head.length).split(" | ")[0];
}
