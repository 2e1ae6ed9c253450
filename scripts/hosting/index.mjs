// node scripts/hosting/index.mjs [--check]   writes hosting/ for the example's address, or compares it with what would be written.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { siteFrom } from "../site/site.mjs";
import { apacheFiles } from "./apache.mjs";
import { azureStaticWebAppsFiles } from "./azureStaticWebApps.mjs";
import { cloudfrontFiles } from "./cloudfront.mjs";
import { dockerFiles } from "./docker.mjs";
import { iisFiles } from "./iis.mjs";
import { nginxFiles } from "./nginx.mjs";
import { readmeFiles } from "./readme.mjs";

const HOSTING = fileURLToPath(new URL("../../hosting", import.meta.url));

/** @type {import("./index.mjs").EXAMPLE} */
export const EXAMPLE = "https://bounce.example.com";

/** @type {import("./index.mjs").hostingFiles} */
export function hostingFiles(site) {
  // These two answer at 443 and nowhere else.
  const atTheUsualPort = new URL(site.origin).port === "" ? [azureStaticWebAppsFiles, cloudfrontFiles] : [];
  const writers = [readmeFiles, nginxFiles, dockerFiles, apacheFiles, iisFiles, ...atTheUsualPort];
  return Object.assign({}, ...writers.map((write) => write(site)));
}

/** @type {import("./index.mjs").writeHosting} */
export function writeHosting(site, folder) {
  rmSync(folder, { recursive: true, force: true });
  for (const [path, text] of Object.entries(hostingFiles(site))) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

/** @type {import("./index.mjs").differing} */
export function differing(site, folder) {
  const files = hostingFiles(site);
  const there = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(folder.length + 1).replaceAll("\\", "/"));
  const isAsWritten = (path) => there.includes(path) && files[path] === readFileSync(join(folder, path), "utf8");
  return [...new Set([...Object.keys(files), ...there])].filter((path) => !isAsWritten(path));
}

function main(words) {
  const site = siteFrom({ origin: EXAMPLE });
  if (!words.includes("--check")) return writeHosting(site, HOSTING);

  const wrong = differing(site, HOSTING);
  for (const path of wrong) console.error(`hosting/${path} is not what scripts/hosting writes. Run: node scripts/hosting/index.mjs`);
  process.exitCode = wrong.length > 0 ? 1 : 0;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) main(process.argv.slice(2));
