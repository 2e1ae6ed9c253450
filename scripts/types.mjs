// Each folder has a tsconfig.json that holds what exists for it; all are checked, the rest goes on when one fails.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const tsc = fileURLToPath(new URL("../node_modules/typescript/bin/tsc", import.meta.url));
const folders = [...readdirSync(`${root}/src`).map((name) => `src/${name}`), "test"].filter((folder) => existsSync(`${root}/${folder}/tsconfig.json`));

const failed = folders.filter((folder) => spawnSync(process.execPath, [tsc, "-p", folder], { cwd: root, stdio: "inherit" }).status !== 0);
if (failed.length > 0) console.error(`Types do not hold in: ${failed.join(", ")}`);
process.exitCode = failed.length > 0 ? 1 : 0;
