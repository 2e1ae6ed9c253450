// node buildPane.mjs FOLDER --env origin=…   builds what is put on a web server for that site into this folder.
import { compile } from "../../../scripts/bench/compile.mjs";
import { readArguments, siteFrom } from "../../../scripts/site/site.mjs";
import { paneFor } from "../../../webpack.config.js";

const { env, names: [folder] } = readArguments(process.argv.slice(2));
const config = paneFor(siteFrom(env));
await compile({ ...config, output: { ...config.output, path: folder } });
