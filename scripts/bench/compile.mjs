import webpack from "webpack";
import configs from "../../webpack.config.js";

/** The build of this name, as webpack.config.js has it. */
export const configOf = (name) => configs.find((config) => config.name === name);

/** Builds, and says nothing unless it fails; what webpack knows of the build. */
export async function compile(config) {
  const compiler = webpack(config);
  const stats = await new Promise((resolve, reject) => compiler.run((error, done) => (error ? reject(error) : resolve(done))));
  await new Promise((resolve) => compiler.close(resolve));
  if (stats.hasErrors()) throw new Error(stats.toString("errors-only"));
  return stats.compilation;
}
