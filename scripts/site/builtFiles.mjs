import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const slashed = (path) => path.split(sep).join("/");

/** All files below a folder, as strays.mjs takes them. @param {string} folder */
export function filesOf(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .map((path) => ({ name: slashed(relative(folder, path)), text: path.endsWith(".png") ? "" : readFileSync(path, "utf8") }));
}

/** The files whose code came into a build, those that webpack joined into one included; by their paths in the repository. */
export function modulesOf(compilation) {
  const own = [...compilation.modules].filter((module) => compilation.chunkGraph.getNumberOfModuleChunks(module) > 0);
  return own.flatMap((module) => [module, ...(module.modules ?? [])]).flatMap(({ resource }) => (resource ? [slashed(relative(root, resource))] : []));
}
