import { fileURLToPath } from "node:url";
import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import webpack from "webpack";
import { drawnBy } from "./scripts/drawnBy.mjs";
import { Notices } from "./scripts/supply/notices.mjs";
import { NamesWithoutPlace } from "./scripts/release/NamesWithoutPlace.mjs";
import { siteFrom } from "./scripts/site/site.mjs";
import { SiteFiles } from "./scripts/site/SiteFiles.mjs";
import { StaticStyles } from "./scripts/styles/StaticStyles.mjs";
import { UsedTokens } from "./scripts/styles/UsedTokens.mjs";

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const mode = process.env.NODE_ENV === "development" ? "development" : "production";

// The very words, and nothing below them.
const alias = Object.fromEntries(Object.entries(drawnBy).map(([name, other]) => [`${name}$`, other]));

// What is worked out when it is built.
const STYLES = /\.styles\.ts$/;
const RULE = /[\\/]causes[\\/][^\\/]+[\\/]rule\.ts$/;

/** What all three have in common; `target` is the language level that runs them. */
const common = (name, target, alias = {}) => ({
  name,
  mode,
  context: at("."),
  devtool: mode === "production" ? false : "source-map",
  performance: false,
  resolve: { extensions: [".ts", ".tsx", ".mjs", ".js"], alias },
  module: {
    // A misspelt import is an error, never a warning that gets lost.
    parser: { javascript: { exportsPresence: "error", importExportsPresence: "error" } },
    rules: [
      {
        test: /\.tsx?$/,
        exclude: [/node_modules/, STYLES, RULE],
        loader: "swc-loader",
        options: {
          sourceMaps: mode !== "production",
          jsc: { target, parser: { syntax: "typescript", tsx: true }, transform: { react: { runtime: "automatic" } } },
        },
      },
      { test: STYLES, loader: at("scripts/styles/compileStyles.mjs") },
      { test: RULE, loader: at("scripts/catalogue/writeRule.mjs") },
      { test: /\.eml$/, type: "asset/resource", generator: { filename: "mailbox/[name][ext]" } },
    ],
  },
});

/** The pane for one site; with `configFile` in config.json's place, if an admin has one. */
export const paneFor = (site, configFile) => ({
  // Safari 16.4 and its kin, without which the patterns cannot be read either; private members written for older ones cost 15 ms at the start.
  ...common("pane", "es2022", alias),
  target: ["web", "es2022"],
  entry: { taskpane: at("src/taskpane/index.tsx") },
  output: {
    path: at("dist"),
    filename: "js/[name].[contenthash:8].js",
    // One number for all that comes late: a number for each would have to be sent along, and no packing makes it smaller.
    chunkFilename: "js/[name].[fullhash:8].js",
    // What is put on a web server is alone in its folder.
    clean: site.isLocal ? { keep: (path) => /^cli\b/.test(path) } : true,
  },
  optimization: {
    // Each text loaded late stays a small file of its own that tells by its name what is in it.
    chunkIds: "named",
    // One file for the page and one for the worker, which both have all they need: each file more takes about 3 ms (measured).
    splitChunks: false,
  },
  plugins: [
    new StaticStyles(),
    new UsedTokens(),
    new HtmlPlugin({ template: at("src/taskpane/taskpane.html"), filename: "taskpane.html", templateParameters: site, minify: false }),
    // The page that stands alone is the same without office.js.
    new HtmlPlugin({ template: at("src/taskpane/index.html"), filename: "index.html", minify: false }),
    new CopyPlugin({ patterns: [{ from: at("assets/*.png"), to: "assets/[name][ext]" }] }),
    new NamesWithoutPlace(),
    new Notices(site.isLocal ? {} : { sbom: at(".") }),
    new SiteFiles(site, configFile),
  ],
});

const cli = {
  ...common("cli", "es2022"),
  target: "node20",
  entry: { whybounce: at("src/cli/index.ts") },
  experiments: { outputModule: true },
  output: { path: at("dist/cli"), filename: "[name].mjs", module: true, chunkFormat: "module", library: { type: "module" }, clean: true },
  optimization: { minimize: false },
  plugins: [
    new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 }),
    new Notices(),
    new webpack.BannerPlugin({ banner: "#!/usr/bin/env node", raw: true }),
  ],
};

const simulator = {
  ...common("simulator", "es2022"),
  target: ["web", "es2022"],
  entry: {
    page: at("src/simulator/page/index.ts"),
    ajax: at("src/simulator/layer/ajax.ts"),
    layer: at("src/simulator/layer/index.ts"),
  },
  output: { path: at("build/simulator"), filename: "[name].js", clean: true },
  optimization: { minimize: false },
  plugins: [
    new CopyPlugin({
      patterns: [
        { from: at("src/simulator/page"), filter: (path) => /\.(html|css)$/.test(path) },
        { from: at("src/simulator/layer/trust.html") },
      ],
    }),
  ],
};

export default [paneFor(siteFrom()), cli, simulator];
