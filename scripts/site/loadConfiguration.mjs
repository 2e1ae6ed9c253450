import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { compile, configOf } from "../bench/compile.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** The pane's own reading of a config.json, built as the command line is. */
export async function loadConfiguration() {
  const cli = configOf("cli");
  const output = { ...cli.output, path: join(root, "build/site") };
  await compile({ ...cli, name: "configuration", entry: { readConfiguration: join(root, "src/configuration/readConfiguration.ts") }, output });
  return (await import(pathToFileURL(join(output.path, "readConfiguration.mjs")).href)).readConfiguration;
}
