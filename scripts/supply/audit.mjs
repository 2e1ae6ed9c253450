// npm run audit: asks npm's registry whether something is known against what the dependencies bring. It needs the internet, so npm test
// leaves it out.
import { spawnSync } from "node:child_process";
import { fileURLToPath, pathToFileURL } from "node:url";

const NEEDS = "npm run audit needs the internet: it asks npm's registry what is known against these packages.";
const SEVERITIES = ["critical", "high", "moderate", "low", "info"];

/** @type {import("./audit.mjs").readAudit} */
export function readAudit(output) {
  const answer = parsed(output);
  if (answer?.auditReportVersion === undefined) return { kind: "no-answer", reason: answer?.message ?? "npm said nothing that can be read" };
  const { vulnerabilities, metadata } = answer;
  const found = Object.values(vulnerabilities).map(({ name, severity, range }) => ({ name, severity, range }));
  const rank = ({ severity }) => SEVERITIES.indexOf(severity);
  return { kind: "answer", packages: metadata.dependencies.prod, found: found.sort((one, other) => rank(one) - rank(other) || (one.name < other.name ? -1 : 1)) };
}

function parsed(output) {
  try {
    return JSON.parse(output);
  } catch {
    return undefined;
  }
}

function audit() {
  // Told to stay offline, by whatever configuration, npm asks nobody and says that it found nothing.
  const words = ["audit", "--omit=dev", "--json", "--offline=false", "--prefer-offline=false"];
  const root = fileURLToPath(new URL("../..", import.meta.url));
  // On Windows npm is a batch file, and only a shell can start one.
  const { stdout } = spawnSync("npm", words, { cwd: root, encoding: "utf8", shell: process.platform === "win32" });
  const read = readAudit(stdout ?? "");
  if (read.kind === "no-answer") {
    console.error(`${NEEDS} It got no answer: ${read.reason}.\nNothing is known of them now, neither good nor bad.`);
    return false;
  }
  for (const { name, severity, range } of read.found) console.error(`${severity.padEnd(9)} ${name} ${range}`);
  console.log(`${read.found.length} of ${read.packages} packages have something known against them. "npm audit --omit=dev" tells more.`);
  return read.found.length === 0;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) process.exitCode = audit() ? 0 : 1;
