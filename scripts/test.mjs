// npm test: everything that must hold before a change goes in. Only what Node itself brings may be imported up here.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { installMissing } from "./install.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const matrix = process.argv.includes("--matrix");

installMissing();
const { findChromium } = await import("./chromium.mjs");
const environment = { ...process.env, CHROMIUM: findChromium(), ...(matrix && { MATRIX: "1" }) };

const bin = (name) => fileURLToPath(new URL(`../node_modules/${name}`, import.meta.url));
const steps = [
  ["lint", [bin("eslint/bin/eslint.js"), "--max-warnings=0", "."]],
  ["types", ["scripts/types.mjs"]],
  ["patterns", ["scripts/patterns.mjs"]],
  ["codes", ["scripts/codes.mjs"]],
  ["build", ["scripts/build.mjs"]],
  ["unit and golden tests", [bin("jest/bin/jest.js"), "--selectProjects", "unit"]],
  ["end-to-end tests", [bin("jest/bin/jest.js"), "--selectProjects", "e2e", "--runInBand"]],
];

for (const [name, words] of steps) {
  const start = Date.now();
  console.log(`\n── ${name}`);
  const { status } = spawnSync(process.execPath, words, { cwd: root, stdio: "inherit", env: environment });
  console.log(`── ${name}: ${status === 0 ? "ok" : "FAILED"}, ${((Date.now() - start) / 1000).toFixed(0)} s`);
  if (status !== 0) process.exit(1);
}
