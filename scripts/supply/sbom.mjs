// The software bill of materials: what package.json's dependencies bring, in CycloneDX, and the same whenever and wherever it is written.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** In the build, brought by no dependency: the few lines with which webpack's files find each other. */
const OF_THE_BUILD = ["webpack"];

/** @type {import("./sbom.mjs").sbom} */
export function sbom(root, shipped) {
  const read = (name) => JSON.parse(readFileSync(join(root, name), "utf8"));
  const about = read("package.json");
  return `${JSON.stringify(normalised(written(about, read("package-lock.json")), about.name, shipped), null, 2)}\n`;
}

/** @type {import("./sbom.mjs").missingFrom} */
export function missingFrom(text, packages) {
  const named = new Set(JSON.parse(text).components.map(idOf));
  return packages.filter((found) => !OF_THE_BUILD.includes(found.name) && !named.has(idOf(found))).map(idOf);
}

const idOf = ({ name, version }) => `${name}@${version}`;
const byText = (one, other) => (one < other ? -1 : 1);

/**
 * npm's own. Its `--omit dev` leaves out what tools of development need as well, so it gets a project without any; and by what
 * package-lock.json says, it needs neither node_modules nor a network.
 */
function written(about, lock) {
  const folder = mkdtempSync(join(tmpdir(), "whybounce-sbom-"));
  try {
    writeFileSync(join(folder, "package.json"), JSON.stringify(withoutDevelopment(about)));
    writeFileSync(join(folder, "package-lock.json"), JSON.stringify(lockedWithoutDevelopment(lock)));
    const words = ["sbom", "--sbom-format", "cyclonedx", "--package-lock-only", "--offline", "--no-update-notifier", "--userconfig", ".npmrc"];
    // On Windows npm is a batch file, and only a shell can start one.
    const { status, stdout, stderr, error } = spawnSync("npm", words, { cwd: folder, env: ownEnvironment(), encoding: "utf8", shell: process.platform === "win32" });
    if (status !== 0) throw new Error(`npm sbom did not succeed: ${(error?.message ?? `${stderr}${stdout}`).trim()}`);
    return JSON.parse(stdout);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What `npm run` tells of its own project would lead npm away from this one, and NODE_ENV change what it lists. */
function ownEnvironment() {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(?:npm_|NODE_ENV$)/i.test(name)));
}

const withoutDevelopment = ({ name, version, description, license, dependencies }) => ({ name, version, description, license, dependencies });

function lockedWithoutDevelopment({ packages, ...lock }) {
  const kept = Object.entries(packages).filter(([, { dev, devOptional }]) => !dev && !devOptional);
  return { ...lock, packages: Object.fromEntries(kept.map(([path, found]) => [path, path === "" ? withoutDevelopment(found) : found])) };
}

/** Without numbers drawn by lot, the time, npm's version, folders, and the addresses of registries, which purl stands for. */
function normalised({ $schema, bomFormat, specVersion, version, metadata, components, dependencies }, name, shipped) {
  const inBuild = shipped && new Set(shipped.map(idOf));
  // CycloneDX: "excluded" is what nothing reaches at run time.
  const scope = (found) => (inBuild ? { scope: inBuild.has(idOf(found)) ? "required" : "excluded" } : {});
  const own = metadata.component;
  return {
    $schema, bomFormat, specVersion, version,
    metadata: { component: { ...component(own), type: "application", name, description: own.description } },
    components: components.map((found) => ({ ...component(found), ...scope(found) })).sort((one, other) => byText(one["bom-ref"], other["bom-ref"])),
    dependencies: dependencies.map(({ ref, dependsOn = [] }) => ({ ref, dependsOn: dependsOn.toSorted(byText) })).sort((one, other) => byText(one.ref, other.ref)),
  };
}

const component = ({ "bom-ref": ref, name, version, purl, hashes, licenses }) => ({ "bom-ref": ref, type: "library", name, version, purl, hashes, licenses });
