// npm run bench: what reading costs (reading.mjs), what triaging a heap costs (triage.mjs), and what opening the pane costs (pane.mjs).
// `npm run bench -- FOLDER` reads the messages below FOLDER instead of the samples.
// `npm run bench -- --pane [--rounds=20]` opens the pane only, `npm run bench -- --triage` triages the heap only.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const at = (name) => fileURLToPath(new URL(name, import.meta.url));
const words = process.argv.slice(2);
const rounds = words.filter((word) => word.startsWith("--rounds="));
const folder = words.filter((word) => !word.startsWith("--"));

const reading = ["--expose-gc", at("reading.mjs"), ...folder];
const pane = [at("pane.mjs"), ...rounds];
const triage = [at("triage.mjs")];
const parts = words.includes("--pane") ? [pane] : words.includes("--triage") ? [triage] : [reading, triage, pane];

// A process each: what one part leaves in memory is none of the other's. All are run, also when one is over its limit.
const failed = parts.filter((part) => spawnSync(process.execPath, part, { stdio: "inherit" }).status !== 0);
if (failed.length > 0) process.exitCode = 1;
