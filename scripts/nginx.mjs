// Finds an nginx for the test of the hosting files, or gets one.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const KNOWN = ["/usr/sbin/nginx", "/usr/local/sbin/nginx", "/usr/local/bin/nginx", "/opt/homebrew/bin/nginx"];

/** The path of an nginx: the one in NGINX, one that is there, else Debian's package when root. */
export function findNginx() {
  const found = process.env.NGINX ?? KNOWN.find(existsSync) ?? install();
  if (!found) throw new Error("No nginx could be found or installed. Install one and set NGINX to its path.");
  return found;
}

// Without a run level the package would start a server on port 80 at once.
function install() {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return undefined;
  console.log("Installing nginx (Debian's package) ...");
  const run = (words) => spawnSync("apt-get", words, { stdio: ["ignore", "ignore", "inherit"], env: { ...process.env, DEBIAN_FRONTEND: "noninteractive", RUNLEVEL: "1" } });
  run(["update", "-qq"]);
  run(["install", "-y", "-qq", "--no-install-recommends", "nginx"]);
  return KNOWN.find(existsSync);
}
