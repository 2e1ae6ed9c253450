import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import HtmlPlugin from "html-webpack-plugin";
import { siteFrom } from "../site/site.mjs";
import { compile, configOf } from "./compile.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const BUILT = join(root, "build/bench-pane");
const BARE = join(root, "scripts/bench/barePane");

/** Builds the pane, the bare page beside it and the simulated Outlook around both; the folders of the two pages. */
export async function buildPanes() {
  const config = configOf("pane");
  const product = join(BUILT, "product");
  const bare = join(BUILT, "bare");
  await compile({ ...config, output: { ...config.output, path: product } });
  // The bare page is drawn by React itself, which starts sooner from a file of its own (measured: 28 ms in one file, 17 in two).
  const optimization = { ...config.optimization, splitChunks: { cacheGroups: { libraries: { test: /node_modules/, name: "libraries", chunks: "all" }, default: false } } };
  await compile({ ...config, name: "bare pane", optimization, resolve: { ...config.resolve, alias: {} }, entry: { taskpane: join(BARE, "index.tsx") }, output: { ...config.output, path: bare }, plugins: [bareHtml()] });
  await compile(configOf("simulator"));
  return { product, bare };
}

// The bare page asks for office.js in the very words of the pane, so that neither gets it earlier.
function bareHtml() {
  const [officeTag] = /<script\b[^>]*<%= officeJs %>[^>]*><\/script>/.exec(readFileSync(join(root, "src/taskpane/taskpane.html"), "utf8")) ?? [];
  if (!officeTag) throw new Error("src/taskpane/taskpane.html loads no office.js.");
  return new HtmlPlugin({ template: join(BARE, "taskpane.html"), filename: "taskpane.html", templateParameters: { officeTag: officeTag.replace("<%= officeJs %>", siteFrom().officeJs) }, minify: false });
}
