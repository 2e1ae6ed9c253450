// Only what Node itself brings: this runs before anything is installed.
import { spawnSync } from "node:child_process";
import { statSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const OLDEST_NODE = 20;

// npm writes this file at the end of an installation.
const INSTALLED = "node_modules/.package-lock.json";
const WANTED = "package-lock.json";
// npm install writes both files, in either order.
const SAME_RUN_MS = 10_000;

function changedAt(path) {
  return statSync(`${root}/${path}`, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/** Runs `npm ci` when node_modules is absent or older than the lock file; throws a plain sentence when that is not possible. */
export function installMissing() {
  if (Number.parseInt(process.versions.node, 10) < OLDEST_NODE) {
    throw new Error(`Node ${OLDEST_NODE} or newer is needed; this is Node ${process.versions.node}.`);
  }
  const installed = changedAt(INSTALLED);
  if (installed > 0 && installed + SAME_RUN_MS >= changedAt(WANTED)) return;

  console.log("Installing what is missing (npm ci) ...");
  // On Windows npm is a batch file, and only a shell can start one.
  const { status, error } = spawnSync("npm", ["ci"], { cwd: root, stdio: "inherit", shell: process.platform === "win32" });
  if (status !== 0) throw new Error(`npm ci did not succeed${error ? `: ${error.message}` : ""}.`);
}
