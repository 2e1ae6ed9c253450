import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import webpack from "webpack";
import configs from "../../webpack.config.js";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** The reader and its catalogue, built as the command line has them. */
export async function loadReader() {
  const cli = configs.find(({ name }) => name === "cli");
  const config = { ...cli, name: "bench", entry: { reader: join(root, "scripts/bench/reader.ts") }, output: { ...cli.output, path: join(root, "build/bench") } };
  const stats = await new Promise((resolve, reject) => webpack(config, (error, done) => (error ? reject(error) : resolve(done))));
  if (stats.hasErrors()) throw new Error(stats.toString("errors-only"));
  return import(pathToFileURL(join(root, "build/bench/reader.mjs")).href);
}
