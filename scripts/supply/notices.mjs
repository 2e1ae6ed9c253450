// What a build holds of other people's code, under which licence: written beside it, and the build fails when it may not be there.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import webpack from "webpack";
import LicensePlugin from "webpack-license-plugin";
import { noticesOf } from "./noticesOf.mjs";
import { missingFrom, sbom } from "./sbom.mjs";
import { RULES } from "../styles/StaticStyles.mjs";

export const NOTICES = "THIRD-PARTY-NOTICES.txt";
export const SBOM = "sbom.json";

/** Where compileStyles finds what it works out: a style's rules are Griffel's, and the values of the tokens are Fluent's. */
const STYLES = [["@fluentui/react-components", "@griffel/react", "@griffel/core"], ["@fluentui/react-components", "@fluentui/react-theme", "@fluentui/tokens"]];

/**
 * A webpack plugin: writes THIRD-PARTY-NOTICES.txt, with every package that has code in some file of the build, and with `sbom`, the root
 * of the project, sbom.json too.
 */
export class Notices {
  #options;

  /** @param {{ readonly sbom?: string }} [options] */
  constructor(options = {}) {
    this.#options = options;
  }

  apply(compiler) {
    let compilation;
    compiler.hooks.thisCompilation.tap("Notices", (begun) => { compilation = begun; });
    const own = JSON.parse(readFileSync(join(compiler.context, "package.json"), "utf8")).name;
    new LicensePlugin({
      excludedPackageTest: (name) => name === own,
      includePackages: () => beyondModules(compilation),
      includeNoticeText: true,
      // Its own list of what it found, in whose place ours is put.
      outputFilename: NOTICES,
      additionalFiles: {
        [NOTICES]: (packages) => reported(compilation, noticesOf(packages)),
        ...(this.#options.sbom && { [SBOM]: (packages) => reported(compilation, listed(this.#options.sbom, packages)) }),
      },
    }).apply(compiler);
  }
}

/** The library waits for ever for a function that throws, so nothing here does. */
function reported(compilation, { text, faults }) {
  compilation.errors.push(...faults.map((fault) => new webpack.WebpackError(fault)));
  return text;
}

function listed(root, packages) {
  try {
    const text = sbom(root, packages);
    return { text, faults: missingFrom(text, packages).map((name) => `${name} has code in the build, but package.json's dependencies do not bring it.`) };
  } catch (error) {
    return { text: "", faults: [error.message] };
  }
}

/** The folders of packages whose code is in the build without being a module of it. */
function beyondModules({ modules, chunks, chunkGraph }) {
  const hasStyles = [...modules].some(({ buildInfo }) => buildInfo?.[RULES]);
  // Webpack's own: how a file fetches another, starts a worker, or reads an older form of module.
  const hasRuntime = [...chunks].some((chunk) => chunkGraph.getNumberOfRuntimeModules(chunk) > 0);
  return [...(hasStyles ? STYLES : []), ...(hasRuntime ? [["webpack"]] : [])].map(folderOf);
}

/** The folder of the last of some packages, each of which is found from the one before. */
function folderOf(names) {
  const file = names.reduce((from, name) => createRequire(from).resolve(name), import.meta.url);
  const name = names.at(-1);
  for (let folder = dirname(file); ; folder = dirname(folder)) {
    if (folder.replaceAll("\\", "/").endsWith(`node_modules/${name}`)) return folder;
    if (folder === dirname(folder)) throw new Error(`${name} is not in a folder of its name.`);
  }
}
