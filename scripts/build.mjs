// node scripts/build.mjs [pane] [cli] [simulator]   builds what is named, or everything, for this machine.
// node scripts/build.mjs --env origin=https://bounce.example.com [--env cloud=…] [--env ancestors=…] [--env config=…]   builds what an admin hosts there.
import { pathToFileURL } from "node:url";
import webpack from "webpack";
import configs from "../webpack.config.js";
import { CONFIGURED_LOAD, configuredLoad, FIRST_LOAD, firstLoad, weight } from "./budget.mjs";
import { readArguments } from "./site/site.mjs";

/** Builds the named configurations; true when every one came out without an error or a warning. */
export async function build(names = []) {
  const unknown = names.filter((name) => !configs.some((config) => config.name === name));
  if (unknown.length > 0) throw new Error(`No such build: ${unknown.join(", ")}. There are: ${configs.map(({ name }) => name).join(", ")}.`);

  const chosen = names.length > 0 ? configs.filter(({ name }) => names.includes(name)) : configs;
  const results = [];
  for (const config of chosen) results.push(await run(config));
  return results.every(Boolean);
}

/** Builds one configuration and says how it went; its compilation, or undefined when there was an error or a warning, or it is too heavy. */
export function run(config) {
  return new Promise((resolve, reject) => {
    const compiler = webpack(config);
    compiler.run((error, stats) => {
      compiler.close(() => (error ? reject(error) : resolve(report(config, stats) ? stats.compilation : undefined)));
    });
  });
}

// A warning fails the build as well: webpack uses it for things like a module it could not find.
function report({ name, mode }, stats) {
  const { errors, warnings, time } = stats.toJson({ all: false, errors: true, warnings: true, timings: true });
  const problems = [...errors, ...warnings];
  for (const { moduleName, message } of problems) console.error(`${name}: ${moduleName ? `${moduleName}: ` : ""}${message}`);
  if (problems.length > 0) return false;

  const assets = stats.compilation.getAssets();
  const kilobytes = Math.round(assets.reduce((sum, { source }) => sum + source.size(), 0) / 1000);
  console.log(`${name}: ${assets.length} files, ${kilobytes} kB, ${(time / 1000).toFixed(1)} s`);
  if (name !== "pane" || mode !== "production") return true;
  const loads = [isWithin(FIRST_LOAD, firstLoad(stats.compilation), ""), isWithin(CONFIGURED_LOAD, configuredLoad(stats.compilation), " with an admin's config.json")];
  return loads.every(Boolean);
}

function isWithin(most, files, when) {
  const kilobytes = weight(files) / 1000;
  console.log(`pane: ${kilobytes.toFixed(1)} kB over the wire before the heaviest card is shown${when}; at most ${most}`);
  if (kilobytes <= most) return true;
  for (const { name, size } of files) console.error(`  ${(size / 1000).toFixed(1).padStart(6)} kB  ${name}`);
  return false;
}

async function main(words) {
  const { env, names } = readArguments(words);
  if (Object.keys(env).length === 0) {
    const swallowed = process.env.npm_config_env;
    if (swallowed && names.length === 0) throw new Error(`npm kept "--env ${swallowed}" for itself. Write: npm run build -- --env ${swallowed === "true" ? "origin=https://…" : swallowed}`);
    return build(names);
  }
  if (env.origin === undefined) throw new Error("--env origin=https://… is missing: the address where the add-in is going to live.");
  if (names.length > 0) throw new Error(`For an address everything is built: ${names.join(", ")} cannot be chosen.`);
  const { buildSite } = await import("./site/buildSite.mjs");
  return buildSite(env, run);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const done = await main(process.argv.slice(2)).catch((error) => console.error(error.message));
  process.exitCode = done ? 0 : 1;
}
