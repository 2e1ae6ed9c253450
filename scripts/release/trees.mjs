import { spawnSync } from "node:child_process";
import { copyFileSync, cpSync, linkSync, mkdirSync, readdirSync, readFileSync, readlinkSync, symlinkSync } from "node:fs";
import { join, relative, sep } from "node:path";

/** What no release is made from. */
const LEFT_OUT = new Set(["node_modules", "dist", "build", "coverage", ".git"]);

/** Copies what a release is made from, as it is now, and the packages beside it, where a checkout has them. */
export function copyTree(root, to) {
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(root)) {
    if (!LEFT_OUT.has(name) && !name.endsWith(".log")) cpSync(join(root, name), join(to, name), { recursive: true });
  }
  // A link to the folder itself would not do: webpack numbers a module by its real place, seen from the project.
  linkFiles(join(root, "node_modules"), join(to, "node_modules"));
}

function linkFiles(from, to) {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target);
    else if (entry.isDirectory() && entry.name !== ".cache") linkFiles(source, target);
    else if (entry.isFile()) linkOrCopy(source, target);
  }
}

function linkOrCopy(source, target) {
  try {
    linkSync(source, target);
  } catch {
    copyFileSync(source, target);
  }
}

/** Runs the build of a tree; what it says is shown when it fails. */
export function buildIn(tree, words, { umask, environment }) {
  const before = process.umask(umask);
  // A development build is none to release.
  const env = { ...process.env, NODE_ENV: "production", ...environment };
  const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/build.mjs", ...words], { cwd: tree, env, encoding: "utf8" });
  process.umask(before);
  if (status !== 0) throw new Error(`The build in ${tree} did not succeed.\n${stdout}${stderr}`);
}

/** The bytes of every file below some folders of a tree, by their path from it. */
export function filesIn(tree, folders) {
  const files = folders.flatMap((folder) => readdirSync(join(tree, folder), { recursive: true, withFileTypes: true }));
  const paths = files.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath ?? entry.path, entry.name));
  return new Map(paths.sort().map((path) => [relative(tree, path).split(sep).join("/"), readFileSync(path)]));
}
