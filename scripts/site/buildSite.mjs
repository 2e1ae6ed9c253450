// Everything that an admin puts on one web server, and the server's own configuration.
import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { paneFor } from "../../webpack.config.js";
import { writeHosting } from "../hosting/index.mjs";
import { checkConfig } from "./checkConfig.mjs";
import { siteFrom } from "./site.mjs";
import { strays } from "./strays.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const DIST = join(root, "dist");
const HOSTING = join(root, "build/hosting");

/** Builds dist/ and build/hosting/ for the address in `env`; true when all is there and nothing that does not belong there. `run` builds one configuration. */
export async function buildSite({ config, ...options }, run) {
  const site = siteFrom(options);
  const wrong = config ? checkConfig(config) : [];
  for (const problem of wrong) console.error(problem);
  if (wrong.length > 0) {
    console.error(`Nothing was built: mend ${config} first.`);
    return false;
  }

  const compilation = await run(paneFor(site, config));
  if (!compilation) return false;
  writeHosting(site, HOSTING);

  const problems = site.isLocal ? [] : strays(filesOf(DIST), modulesOf(compilation));
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) return false;
  console.log(`dist/ is what ${site.origin} serves, build/hosting/ how; dist/manifest.xml is what Outlook is given (${site.cloud}).`);
  return true;
}

function filesOf(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .map((path) => ({ name: relative(folder, path).split(sep).join("/"), text: path.endsWith(".png") ? "" : readFileSync(path, "utf8") }));
}

/** The files whose code came into the build, those that webpack joined into one included. */
function modulesOf(compilation) {
  const own = [...compilation.modules].filter((module) => compilation.chunkGraph.getNumberOfModuleChunks(module) > 0);
  return own.flatMap((module) => [module, ...(module.modules ?? [])]).flatMap(({ resource }) => (resource ? [resource] : []));
}
