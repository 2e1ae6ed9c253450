// A webpack loader for *.styles.ts: works out at build time what makeStyles would work out in the browser, so that neither the code that
// does so nor Fluent's list of tokens has to be fetched; StaticStyles writes the rules into the page. A style may therefore use tokens and
// nothing that only a browser knows.
import { createRequire } from "node:module";
import { transformSync } from "@swc/core";
import { RULES } from "./StaticStyles.mjs";

const require = createRequire(import.meta.url);
const fluent = require("@fluentui/react-components");
// The very Griffel that runs in the pane.
const griffelReact = createRequire(require.resolve("@fluentui/react-components")).resolve("@griffel/react");
const { resolveStyleRulesForSlots } = createRequire(griffelReact)("@griffel/core");

export default function compileStyles(source) {
  const { code } = transformSync(source, { filename: this.resourcePath, jsc: { parser: { syntax: "typescript" }, target: "es2022" }, module: { type: "commonjs" } });
  const compiled = new Set();
  const all = {};
  const makeStyles = (slots) => {
    const [classes, rules] = resolveStyleRulesForSlots(slots);
    for (const [bucket, ofBucket] of Object.entries(rules)) all[bucket] = [...(all[bucket] ?? []), ...ofBucket];
    compiled.add(classes);
    return classes;
  };
  const found = {};
  new Function("require", "exports", code)((name) => modules(name, makeStyles), found);
  this._module.buildInfo[RULES] = all;
  const written = (value) => (compiled.has(value) ? `/*#__PURE__*/ __css(${JSON.stringify(value)})` : JSON.stringify(value));
  return ['import { __css } from "@fluentui/react-components";', ...Object.entries(found).map(([name, value]) => `export const ${name} = ${written(value)};`), ""].join("\n");
}

function modules(name, makeStyles) {
  if (name !== "@fluentui/react-components") throw new Error(`A file of styles imports nothing but Fluent's makeStyles and tokens, not ${name}.`);
  return { ...fluent, makeStyles };
}
