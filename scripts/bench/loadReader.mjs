import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { compile, configOf } from "./compile.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** The reader and its catalogue, built as the command line has them. */
export async function loadReader() {
  const cli = configOf("cli");
  await compile({ ...cli, name: "bench", entry: { reader: join(root, "scripts/bench/reader.ts") }, output: { ...cli.output, path: join(root, "build/bench") } });
  return import(pathToFileURL(join(root, "build/bench/reader.mjs")).href);
}
