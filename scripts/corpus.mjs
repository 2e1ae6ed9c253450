// npm run corpus: how well the reader does on mail that was not written for it. Needs the folder ../shared/corpus, which is no part of
// this project; without it the command says so and ends well. `-- --misses` lists what it got wrong.
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { loadReader } from "./bench/loadReader.mjs";
import { build } from "./build.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const corpus = join(root, "../shared/corpus");
const showMisses = process.argv.includes("--misses");

if (!existsSync(corpus)) {
  console.log("Skipped: there is no ../shared/corpus.");
  process.exit(0);
}

// What the corpus itself asks: its own programme, with its own gold.
await build(["cli"]);
const explain = `node ${join(root, "dist/cli/whybounce.mjs")} explain --ndjson --files-from -`;
for (const [title, words] of [["messages", ["--gold", "gold.jsonl", "--map", "map.json"]], ["made by Microsoft's products", ["--gold", "gold.jsonl", "--map", "map.json", "--ms"]], ["text bodies", ["--gold", "gold-text.jsonl"]]]) {
  const { stdout } = spawnSync("node", ["eval.mjs", ...words, "--batch-stdin", explain, ...(showMisses ? ["--misses", "500"] : [])], { cwd: corpus, encoding: "utf8" });
  console.log(`\n${title}\n${stdout.trim()}`);
}

// A triage of all of it says the same as reading one after another.
const whybounce = (...words) => spawnSync("node", [join(root, "dist/cli/whybounce.mjs"), ...words, corpus], { encoding: "utf8", maxBuffer: 1 << 30 }).stdout;
const explained = whybounce("explain", "--ndjson").trim().split("\n").map((line) => JSON.parse(line));
const { summary } = JSON.parse(whybounce("triage", "--json"));
const recipients = explained.flatMap((message) => message.recipients);
const counts = {
  messages: [explained.length, summary.messages],
  reports: [explained.filter((message) => message.recipients.length > 0).length, summary.reports],
  recipients: [recipients.length, summary.recipients],
  unread: [explained.filter(({ kind }) => kind === "unreadable").length, summary.unread],
  ...Object.fromEntries([...new Set([...Object.keys(summary.byCause), ...recipients.map(({ cause }) => cause)])].map((cause) => [cause, [recipients.filter((each) => each.cause === cause).length, summary.byCause[cause]]])),
};
const apart = Object.entries(counts).filter(([, [one, other]]) => one !== other);
console.log(`\ntriage and explain: ${explained.length} messages, ${recipients.length} recipients of ${Object.keys(summary.byCause).length} causes, ${apart.length} counts apart`);
for (const [what, [one, other]] of apart) console.log(`APART ${what}: explain says ${one}, triage ${other}`);
if (apart.length > 0) process.exitCode = 1;

// The exact cause of each recipient, as test/corpus-causes.tsv has it.
const { diagnose, causes } = await loadReader();
const walk = (path) => (statSync(path).isDirectory() ? readdirSync(path).flatMap((name) => walk(join(path, name))) : [path]);
const files = new Map(walk(corpus).map((path) => [createHash("sha1").update(readFileSync(path)).digest("hex"), path]));
const rows = readFileSync(join(root, "test/corpus-causes.tsv"), "utf8").split("\n").filter((line) => line !== "" && !line.startsWith("#")).map((line) => line.split("\t"));

const score = { rows: 0, first: 0, right: 0, certain: 0, certainAndRight: 0 };
const diagnoses = new Map();
for (const [sha1, recipient, cause, why, others = ""] of rows) {
  const file = files.get(sha1);
  if (!file) throw new Error(`test/corpus-causes.tsv names a message that is not there: ${sha1}`);
  const diagnosis = diagnoses.get(sha1) ?? (await diagnose(new Uint8Array(readFileSync(file)), causes, []));
  diagnoses.set(sha1, diagnosis);
  const verdicts = diagnosis.verdicts ?? [];
  const verdict = verdicts.find(({ address = "-" }) => address.toLowerCase() === recipient) ?? (verdicts.length === 1 ? verdicts[0] : undefined);
  const isRight = [cause, ...others.split(",")].includes(verdict?.cause ?? diagnosis.kind);
  const isCertain = verdict?.confidence === "certain";
  score.rows += 1;
  score.first += Number(verdict?.cause === cause);
  score.right += Number(isRight);
  score.certain += Number(isCertain);
  score.certainAndRight += Number(isRight && isCertain);
  if (!isRight && showMisses) console.log(`MISS ${relative(corpus, file)} ${recipient}: ${cause} (${why}), got ${verdict?.cause ?? diagnosis.kind}, ${verdict?.confidence ?? ""}`);
}
const share = (part, whole) => `${((100 * part) / whole).toFixed(1)} % (${part} of ${whole})`;
console.log(`
exact cause, ${diagnoses.size} bounces
right, or one that could be defended  ${share(score.right, score.rows)}
the very cause written down           ${share(score.first, score.rows)}
of the right ones marked certain      ${share(score.certainAndRight, score.right)}
of those marked certain right         ${share(score.certainAndRight, score.certain)}`);
