import { drawnBy } from "./scripts/drawnBy.mjs";

const swc = [
  "@swc/jest",
  {
    jsc: { parser: { syntax: "typescript", tsx: true }, transform: { react: { runtime: "automatic" } }, target: "es2022" },
    module: { type: "commonjs" },
  },
];

const common = {
  // Pure tests run in node; a test that needs a page says "@jest-environment jsdom".
  testEnvironment: "node",
  setupFiles: ["<rootDir>/test/setup.ts"],
  transform: { "\\.[cm]?[jt]sx?$": swc },
  moduleNameMapper: {
    ...Object.fromEntries(Object.entries(drawnBy).map(([name, other]) => [`^${name}$`, other])),
    // Its package names this file to importers only.
    "^@zip\\.js/zip\\.js/lib/(.*)$": "<rootDir>/node_modules/@zip.js/zip.js/lib/$1",
  },
  // ES modules are the builds that ship; jest has to translate them.
  transformIgnorePatterns: ["/node_modules/(?!(?:postal-mime|preact|marked|@zip\\.js)/)"],
};

/** @type {import("jest").Config} */
export default {
  projects: [
    { ...common, displayName: "unit", testMatch: ["<rootDir>/test/**/*.test.{ts,tsx}"], testPathIgnorePatterns: ["/node_modules/", "/test/e2e/"] },
    { ...common, displayName: "e2e", testMatch: ["<rootDir>/test/e2e/**/*.test.ts"] },
  ],
};
