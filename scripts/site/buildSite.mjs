// Everything that an admin puts on one web server, and the server's own configuration.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { paneFor } from "../../webpack.config.js";
import { hostingFiles } from "../hosting/index.mjs";
import { siteFrom } from "./site.mjs";
import { strays } from "./strays.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const DIST = join(root, "dist");
const HOSTING = join(root, "build/hosting");

/** Builds dist/ and build/hosting/ for the address in `env`; true when all is there and nothing that does not belong there. `run` builds one configuration. */
export async function buildSite({ config, ...options }, run) {
  const site = siteFrom(options);
  const compilation = await run(paneFor(site, config));
  if (!compilation) return false;
  rmSync(HOSTING, { recursive: true, force: true });
  for (const [name, text] of Object.entries(hostingFiles(site))) write(join(HOSTING, name), text);

  const problems = site.isLocal ? [] : strays(filesOf(DIST), modulesOf(compilation));
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) return false;
  console.log(`dist/ is what ${site.origin} serves, build/hosting/ how; dist/manifest.xml is what Outlook is given (${site.cloud}).`);
  return true;
}

function write(path, text) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function filesOf(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ name: relative(folder, path).split(sep).join("/"), text: path.endsWith(".png") ? "" : readFileSync(path, "utf8") }));
}

/** The files whose code came into the build, those that webpack joined into one included. */
function modulesOf(compilation) {
  const own = [...compilation.modules].filter((module) => compilation.chunkGraph.getNumberOfModuleChunks(module) > 0);
  return own.flatMap((module) => [module, ...(module.modules ?? [])]).flatMap(({ resource }) => (resource ? [resource] : []));
}
