// Everything that an admin puts on one web server, and the server's own configuration.
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { paneFor } from "../../webpack.config.js";
import { writeHosting } from "../hosting/index.mjs";
import { filesOf, modulesOf } from "./builtFiles.mjs";
import { checkConfig } from "./checkConfig.mjs";
import { loadConfiguration } from "./loadConfiguration.mjs";
import { LOOPBACK, siteFrom } from "./site.mjs";
import { strays } from "./strays.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const DIST = join(root, "dist");
const HOSTING = join(root, "build/hosting");

/** Builds dist/ and build/hosting/ for the address in `env`; true when all is there and nothing that does not belong there. `run` builds one configuration. */
export async function buildSite({ config, ...options }, run) {
  const site = siteFrom(options);
  if (!site.isLocal && LOOPBACK.test(new URL(site.origin).hostname)) throw new Error(`${site.origin} is on the computer of whoever opens it.`);

  const wrong = config ? checkConfig(config, await loadConfiguration()) : [];
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
