// npm run docs: writes the pages that are generated from the code. npm test compares them.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const jest = fileURLToPath(new URL("../node_modules/jest/bin/jest.js", import.meta.url));
const { status } = spawnSync(process.execPath, [jest, "--selectProjects", "unit", "--testPathPatterns", "test/docs"], {
  cwd: fileURLToPath(new URL("..", import.meta.url)), stdio: "inherit", env: { ...process.env, UPDATE_DOCS: "1" },
});
process.exitCode = status ?? 1;
