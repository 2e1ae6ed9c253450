import js from "@eslint/js";
import { createTypeScriptImportResolver } from "eslint-import-resolver-typescript";
import importX from "eslint-plugin-import-x";
import jsxA11y from "eslint-plugin-jsx-a11y";
import tseslint from "typescript-eslint";

// One direction: each folder may import only what stands before it here, and itself.
const allowed = {
  core: [],
  unpack: ["core"],
  causes: ["core"],
  locales: ["core", "causes"],
  cards: ["core", "causes", "locales"],
  actions: ["core", "causes", "locales", "cards"],
  configuration: ["core", "causes", "locales", "cards"],
  triage: ["core", "unpack", "causes", "locales", "cards"],
  reader: ["core", "unpack", "causes", "locales", "cards", "triage"],
  host: [],
  taskpane: ["core", "unpack", "causes", "locales", "cards", "actions", "configuration", "triage", "reader", "host"],
  cli: ["core", "unpack", "causes", "locales", "cards", "triage", "reader"],
  simulator: [],
};
const folders = Object.keys(allowed);
const zones = folders.map((folder) => ({
  target: `./src/${folder}`,
  from: folders.filter((other) => other !== folder && !allowed[folder].includes(other)).map((other) => `./src/${other}`),
  message: `src/${folder} may import only: ${allowed[folder].join(", ") || "itself"}.`,
}));

const onlyHostSaysOffice = {
  "no-restricted-globals": ["error", { name: "Office", message: "Only src/host talks to Outlook." }],
};
const pureGlobals = ["document", "window", "navigator", "localStorage", "fetch", "Date", "process", "setTimeout", "crypto"];

export default tseslint.config(
  { ignores: ["node_modules", "dist", "build", "coverage"] },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    plugins: { "import-x": importX },
    settings: { "import-x/resolver-next": [createTypeScriptImportResolver()] },
    rules: {
      "import-x/no-cycle": "error",
      "import-x/no-restricted-paths": ["error", { zones }],
      "max-lines": ["error", { max: 200, skipBlankLines: true, skipComments: true }],
      "max-lines-per-function": ["error", { max: 45, skipBlankLines: true, skipComments: true }],
      complexity: ["error", 12],
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/consistent-type-imports": "error",
    },
  },
  { files: ["src/**/*.{ts,tsx}"], ignores: ["src/host/**"], rules: onlyHostSaysOffice },
  {
    files: ["src/core/**/*.ts", "src/actions/**/*.ts", "src/configuration/**/*.ts"],
    rules: {
      "no-restricted-globals": ["error", ...["Office", ...pureGlobals].map((name) => ({ name, message: "This folder is pure." }))],
      "no-restricted-properties": ["error", { object: "Math", property: "random", message: "This folder is pure." }],
    },
  },
  {
    // Pure as well, but reports name times: these are reckoned with, and no clock is asked.
    files: ["src/triage/**/*.ts"],
    rules: {
      "no-restricted-globals": ["error", ...["Office", ...pureGlobals].filter((name) => name !== "Date").map((name) => ({ name, message: "This folder is pure." }))],
      "no-restricted-properties": ["error", { object: "Math", property: "random", message: "This folder is pure." }, { object: "Date", property: "now", message: "This folder is pure." }],
      "no-restricted-syntax": ["error", { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: "This folder is pure." }],
    },
  },
  { files: ["src/**/*.tsx"], ...jsxA11y.flatConfigs.strict },
  // A test's describe block is as long as its table.
  { files: ["test/**"], rules: { "max-lines-per-function": "off", "max-lines": "off" } },
  { files: ["**/*.{js,mjs,cjs}"], languageOptions: { globals: { process: "readonly", console: "readonly", URL: "readonly", Buffer: "readonly", setTimeout: "readonly", fetch: "readonly", require: "readonly", performance: "readonly", TextEncoder: "readonly", module: "writable", __dirname: "readonly" } } },
);
