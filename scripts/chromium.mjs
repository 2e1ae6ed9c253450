// Finds a Chromium for the end-to-end tests, or gets one.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";

const KNOWN = [
  "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/usr/bin/google-chrome-stable", "/usr/bin/microsoft-edge",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome", "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe", "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

const require = createRequire(import.meta.url);

/** The path of a Chromium: the one in CHROMIUM, one that is there, Debian's package when root, else Playwright's download. */
export function findChromium() {
  return process.env.CHROMIUM ?? KNOWN.find(existsSync) ?? downloaded() ?? install();
}

function downloaded() {
  const path = require("playwright-core").chromium.executablePath();
  return existsSync(path) ? path : undefined;
}

function install() {
  if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    console.log("Installing Chromium (Debian's package) ...");
    run("apt-get", ["update", "-qq"]);
    run("apt-get", ["install", "-y", "-qq", "chromium"], { DEBIAN_FRONTEND: "noninteractive" });
    const found = KNOWN.find(existsSync);
    if (found) return found;
  }
  console.log("Downloading Chromium (Playwright's) ...");
  run(process.execPath, [require.resolve("playwright-core/cli.js"), "install", "chromium"]);
  const path = downloaded();
  if (!path) throw new Error("No Chromium could be found or installed. Install one and set CHROMIUM to its path.");
  return path;
}

function run(command, words, environment = {}) {
  spawnSync(command, words, { stdio: ["ignore", "ignore", "inherit"], env: { ...process.env, ...environment } });
}
