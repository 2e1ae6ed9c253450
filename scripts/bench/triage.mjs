/* global document, MessageChannel, PerformanceObserver, setInterval, clearInterval */
// What triaging a heap costs: the command line over 2,000 reports of 60 MB, and the stand-alone page over the same files, by turns in one
// run. `node scripts/bench/triage.mjs [--rounds=3]`; fails when the page takes more than 1.2 × the command's time, when a task keeps its main
// thread for more than 100 ms, or when the page's process and its workers need 500 MB.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { findChromium } from "../chromium.mjs";
import { makeHeap } from "../heap/heap.mjs";
import { startServers } from "../serve.mjs";

const REPORTS = 2_000;
const BYTES = 60_000_000;
const MOST_TIMES = 1.2;
const LONGEST_TASK = 100;
const MOST_MEMORY = 500;
const PATIENCE = 120_000;

const rounds = Number(/^--rounds=([1-9]\d*)$/.exec(process.argv[2] ?? "")?.[1] ?? 3);
const command = fileURLToPath(new URL("../../dist/cli/whybounce.mjs", import.meta.url));
const sandbox = process.getuid?.() === 0 ? ["--no-sandbox"] : [];

const folder = mkdtempSync(join(tmpdir(), "whybounce-heap-"));
const servers = await startServers({ port: 0 });
const browser = await chromium.launch({ executablePath: findChromium(), args: ["--disable-gpu", ...sandbox] });
try {
  const { files } = await makeHeap({ reports: REPORTS, bytes: BYTES });
  for (const { name, bytes } of files) {
    mkdirSync(join(folder, name, ".."), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
  const size = files.reduce((sum, { bytes }) => sum + bytes.length, 0);
  const paths = files.map(({ name }) => join(folder, name));
  const runs = [];
  for (let round = 0; round < rounds; round += 1) runs.push({ command: byCommand(), page: await byPage(paths) });
  report(size, paths.length, runs);
} finally {
  await browser.close();
  await servers.close();
  rmSync(folder, { recursive: true });
}

function byCommand() {
  const begun = performance.now();
  const { status, stdout } = spawnSync(process.execPath, [command, "triage", "--json", folder], { maxBuffer: 1 << 30 });
  const took = performance.now() - begun;
  if (status === 2 || status === null) throw new Error(`The command failed (${status}).`);
  return { took, summary: JSON.parse(stdout.toString()).summary };
}

// A page of its own, in a browser that has read nothing yet.
async function byPage(paths) {
  const context = await browser.newContext({ locale: "en-GB" });
  const page = await context.newPage();
  await page.addInitScript(() => {
    globalThis.tasks = [];
    new PerformanceObserver((list) => globalThis.tasks.push(...list.getEntries().map(({ startTime, duration }) => ({ startTime, duration })))).observe({ entryTypes: ["longtask"] });
  });
  await page.goto(`${servers.paneUrl}/index.html`);
  const input = page.locator("input[type=file]").first();
  await input.waitFor({ state: "attached", timeout: PATIENCE });
  const watch = await watchMemory(context, page);
  // What it takes the tools to hand the names over is none of ours: the page's own clock starts when it is told of the files.
  await input.evaluate((element) => element.addEventListener("change", () => {
    globalThis.begun = performance.now();
    // What the page does in the very task in which it is told, up to the next task.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => globalThis.tasks.push({ startTime: globalThis.begun, duration: performance.now() - globalThis.begun });
    port2.postMessage(undefined);
  }, { capture: true }));
  await input.setInputFiles(paths);
  const took = await page.waitForFunction(() => document.querySelector("[data-stage=done]") && performance.now() - globalThis.begun, undefined, { timeout: PATIENCE, polling: 20 }).then((handle) => handle.jsonValue());
  // All of it is taken along as well, in both of the long formats.
  await page.getByRole("button", { name: "Take the list along" }).click();
  for (const format of ["csv", "json"]) await Promise.all([page.waitForEvent("download"), page.locator(`[data-download=${format}]`).click()]);
  // Before that the browser makes a thousand files of what was chosen, in the same task.
  const longest = await page.evaluate(() => Math.max(0, ...globalThis.tasks.filter(({ startTime }) => startTime >= globalThis.begun).map(({ duration }) => duration)));
  const memory = watch();
  await context.close();
  return { took, longest, memory };
}

// The most that the page's process had in memory at once, by what the system says of it; its workers run in it.
async function watchMemory(context, page) {
  const session = await (await page.context().browser().newBrowserCDPSession());
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  const renderers = processInfo.filter(({ type }) => type === "renderer").map(({ id }) => id);
  const most = new Map();
  const look = () => {
    for (const id of renderers) {
      const [, kilobytes = 0] = /VmRSS:\s*(\d+)/.exec(tryRead(`/proc/${id}/status`)) ?? [];
      most.set(id, Math.max(most.get(id) ?? 0, Number(kilobytes) / 1000));
    }
  };
  const timer = setInterval(look, 20);
  return () => {
    clearInterval(timer);
    look();
    return Math.max(...most.values());
  };
}

function tryRead(path) {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}

function report(size, count, runs) {
  const median = (values) => values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)];
  const ratio = median(runs.map(({ command: { took }, page }) => page.took / took));
  const longest = Math.max(...runs.map(({ page }) => page.longest));
  const memory = Math.max(...runs.map(({ page }) => page.memory));
  const { summary } = runs[0].command;
  console.log(`\nA heap of ${REPORTS} reports: ${count} files, ${(size / 1e6).toFixed(1)} MB, ${JSON.stringify(summary)}; ${rounds} rounds by turns\n`);
  console.log("| what | median (ms) | × |\n|---|---|---|");
  console.log(`| \`whybounce triage --json\` | ${median(runs.map(({ command: { took } }) => took)).toFixed(0)} | |`);
  console.log(`| the stand-alone page, from the files to the last row | ${median(runs.map(({ page }) => page.took)).toFixed(0)} | ${ratio.toFixed(2)} |`);
  const limits = [
    { what: `the page takes ${ratio.toFixed(2)} × the command line's time, at most ${MOST_TIMES}`, holds: ratio <= MOST_TIMES },
    { what: `the longest task on the page's main thread is ${longest.toFixed(0)} ms, at most ${LONGEST_TASK}`, holds: longest <= LONGEST_TASK },
    { what: `the page's process has at most ${memory.toFixed(0)} MB in memory, at most ${MOST_MEMORY}`, holds: memory <= MOST_MEMORY },
  ];
  console.log(`\n${limits.map(({ what, holds }) => `* ${holds ? "held" : "NOT HELD"}: ${what}`).join("\n")}`);
  if (!limits.every(({ holds }) => holds)) process.exitCode = 1;
}
