// node buildPane.mjs FOLDER --env origin=…   builds what is put on a web server for that site into this folder; fails over anything else in it.
import { compile } from "../../../scripts/bench/compile.mjs";
import { filesOf, modulesOf } from "../../../scripts/site/builtFiles.mjs";
import { readArguments, siteFrom } from "../../../scripts/site/site.mjs";
import { strays } from "../../../scripts/site/strays.mjs";
import { paneFor } from "../../../webpack.config.js";

const { env, names: [folder] } = readArguments(process.argv.slice(2));
const config = paneFor(siteFrom(env));
const compilation = await compile({ ...config, output: { ...config.output, path: folder } });

const modules = modulesOf(compilation);
// What looks at nothing finds nothing.
const seen = ["src/taskpane/index.tsx", "src/reader/worker.ts", "src/causes/mailbox-full/rule.ts"].filter((path) => !modules.includes(path));
const problems = [...strays(filesOf(folder), modules), ...seen.map((path) => `${path}: is not seen in the build`)];
if (problems.length > 0) throw new Error(problems.join("\n"));
