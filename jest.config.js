/** @type {import("jest").Config} */
export default {
  // Pure tests run in node; a test that needs a page says "@jest-environment jsdom".
  testEnvironment: "node",
  setupFiles: ["<rootDir>/test/setup.ts"],
  testMatch: ["<rootDir>/test/**/*.test.{ts,tsx}"],
  transform: {
    "\\.[cm]?[jt]sx?$": ["@swc/jest", { jsc: { parser: { syntax: "typescript", tsx: true }, transform: { react: { runtime: "automatic" } }, target: "es2022" }, module: { type: "commonjs" } }],
  },
  // postal-mime ships as ES modules only.
  transformIgnorePatterns: ["/node_modules/(?!postal-mime/)"],
};
