// npm run release:check: builds what an admin would put on a server twice, in two places and under two sets of circumstances, and says
// where the two differ, and where versions and lists do not agree. It takes some minutes.
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { differences, leaks, supplyFaults, versionFaults } from "./agree.mjs";
import { unpinned } from "../supply/pinned.mjs";
import { buildIn, copyTree, filesIn } from "./trees.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const SITE = ["--env", "origin=https://bounce.example.com", "--env", "cloud=worldwide"];
const OUTPUT = ["dist", join("build", "hosting")];

const builds = [
  { folder: "one", umask: 0o022, environment: { TZ: "UTC", LANG: "en_US.UTF-8", LC_ALL: "en_US.UTF-8" } },
  {
    // Another depth too; a language with letter cases of its own, the other side of the earth, and another year.
    folder: join("another place", "deeper", "two"), umask: 0o077,
    environment: { TZ: "Pacific/Kiritimati", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8", NODE_OPTIONS: `--import=${new URL("anotherDay.mjs", import.meta.url).href}` },
  },
];

function check() {
  const work = mkdtempSync(join(tmpdir(), "whybounce-release-"));
  try {
    const [one, other] = builds.map(({ folder, ...circumstances }) => {
      const tree = join(work, folder);
      console.log(`Building in ${tree} …`);
      copyTree(root, tree);
      buildIn(tree, SITE, circumstances);
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

const faults = check();
for (const fault of faults) console.error(`✗ ${fault}`);
console.log(faults.length === 0 ? "Both builds are equal, byte for byte, and all versions and lists agree." : `${faults.length} disagreements.`);
process.exitCode = faults.length === 0 ? 0 : 1;
