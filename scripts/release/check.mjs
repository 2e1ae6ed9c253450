// npm run release:check [-- --env origin=https://bounce.contoso.com [--env cloud=…] [--env ancestors=…] [--env config=…]]: builds what an admin
// would put on a server twice, in two places and under two sets of circumstances, prints the sum of each file, and says where the two differ, and
// where versions and lists do not agree. With the words of your own build the sums are those of your own files. It takes about a minute.
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { differences, leaks, supplyFaults, versionFaults } from "./agree.mjs";
import { readArguments, siteFrom } from "../site/site.mjs";
import { unpinned } from "../supply/pinned.mjs";
import { buildIn, copyTree, filesIn } from "./trees.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const SITE = { origin: "https://bounce.example.com", cloud: "worldwide" };
const OUTPUT = ["dist", join("build", "hosting")];

const builds = [
  { folder: "one", umask: 0o022, environment: { TZ: "UTC", LANG: "en_US.UTF-8", LC_ALL: "en_US.UTF-8" } },
  {
    // Another depth too; a language with letter cases of its own, the other side of the earth, and another year.
    folder: join("another place", "deeper", "two"), umask: 0o077,
    environment: { TZ: "Pacific/Kiritimati", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8", NODE_OPTIONS: `--import=${new URL("anotherDay.mjs", import.meta.url).href}` },
  },
];

/** @type {import("./check.mjs").buildWords} */
export function buildWords(given) {
  const { env, names } = readArguments(given, "release:check");
  if (names.length > 0) throw new Error(`Not known: ${names.join(" ")}.`);
  const wanted = Object.keys(env).length === 0 ? SITE : env;
  if (!wanted.origin) throw new Error("--env origin=https://… is missing: the address for which it is built.");
  siteFrom(wanted);
  // The trees are elsewhere, and each would look for it in itself.
  const told = { ...wanted, ...(wanted.config && { config: resolve(wanted.config) }) };
  return Object.entries(told).flatMap(([name, value]) => ["--env", `${name}=${value}`]);
}

function check(words) {
  const work = mkdtempSync(join(tmpdir(), "whybounce-release-"));
  try {
    const [one, other] = builds.map(({ folder, ...circumstances }) => {
      const tree = join(work, folder);
      console.log(`Building in ${tree} …`);
      copyTree(root, tree);
      buildIn(tree, words, circumstances);
      return { tree, files: filesIn(tree, OUTPUT) };
    });
    table(one.files);
    return [...differences(one.files, other.files), ...leaks(one.files, work), ...agreement(one.files)];
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function agreement(files) {
  const text = (name) => files.get(`dist/${name}`)?.toString("utf8");
  const missing = ["manifest.xml", "manifest-helpdesk.xml", "sbom.json", "THIRD-PARTY-NOTICES.txt"].filter((name) => text(name) === undefined);
  if (missing.length > 0) return missing.map((name) => `dist/${name} is not there.`);
  const read = (name) => readFileSync(join(root, name), "utf8");
  const [about, lock] = [JSON.parse(read("package.json")), JSON.parse(read("package-lock.json"))];
  const manifests = Object.fromEntries([...files.keys()].filter((name) => /^dist\/[^/]+\.xml$/.test(name)).map((name) => [name, files.get(name).toString("utf8")]));
  return [
    ...unpinned(about, lock),
    ...versionFaults({ about, lock, changelog: read("CHANGELOG.md"), manifests, sbom: text("sbom.json") }),
    ...supplyFaults({ notices: text("THIRD-PARTY-NOTICES.txt"), sbom: text("sbom.json") }),
  ];
}

function table(files) {
  for (const [name, bytes] of files) console.log(`${createHash("sha256").update(bytes).digest("hex")}  ${String(bytes.length).padStart(8)}  ${name}`);
  const all = [...files.values()].reduce((sum, { length }) => sum + length, 0);
  console.log(`${files.size} files, ${Math.round(all / 1000)} kB`);
}

function main(given) {
  let words;
  try {
    words = buildWords(given);
  } catch (error) {
    console.error(error.message);
    return 2;
  }
  const faults = check(words);
  for (const fault of faults) console.error(`✗ ${fault}`);
  console.log(faults.length === 0 ? "Both builds are equal, byte for byte, and all versions and lists agree." : `${faults.length} disagreements.`);
  return faults.length === 0 ? 0 : 1;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) process.exitCode = main(process.argv.slice(2));
