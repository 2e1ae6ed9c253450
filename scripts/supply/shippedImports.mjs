import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { drawnBy } from "../drawnBy.mjs";

const OPTIONS = { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022, jsx: ts.JsxEmit.ReactJSX };

/** @type {import("./shippedImports.mjs").shippedImports} */
export function shippedImports(root) {
  const names = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" }).map((name) => name.replaceAll("\\", "/"));
  // The simulated Outlook is for those who try it, and is not released.
  const shipped = names.filter((name) => /\.tsx?$/.test(name) && !name.endsWith(".d.ts") && !name.startsWith("simulator/"));
  const packages = shipped.flatMap((name) => importsOf(name, readFileSync(join(root, "src", name), "utf8"))).map((path) => packageOf(drawnBy[path] ?? path));
  return [...new Set(packages)].sort();
}

/** What is left of a file's imports when its types are gone. */
function importsOf(fileName, source) {
  const { outputText } = ts.transpileModule(source, { fileName, compilerOptions: OPTIONS });
  return ts.preProcessFile(outputText).importedFiles.map((found) => found.fileName).filter((path) => !/^(?:\.|node:)/.test(path));
}

const packageOf = (path) => /^(?:@[^/]+\/)?[^/]+/.exec(path)[0];
