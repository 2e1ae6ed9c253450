import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import webpack from "webpack";
import { Notices } from "../../scripts/supply/notices.mjs";
import { namesIn, noticesOf, type Licensed } from "../../scripts/supply/noticesOf.mjs";
import { shippedImports } from "../../scripts/supply/shippedImports.mjs";
import { missingFrom, sbom } from "../../scripts/supply/sbom.mjs";

const root = join(__dirname, "../..");
const read = (name: string) => JSON.parse(readFileSync(join(root, name), "utf8"));

const plain: Licensed = { name: "plain", version: "1.2.3", license: "MIT", licenseText: "MIT License\r\n\r\nCopyright (c) Ann   \r\n" };

describe("the notices", () => {
  test("are the same in whatever order packages come, and read back as those packages", () => {
    const packages = [plain, { ...plain, name: "@fluentui/tokens" }, { ...plain, name: "Zed", version: "0.0.1-alpha.2" }];
    const { text, faults } = noticesOf(packages);
    expect(faults).toEqual([]);
    expect(noticesOf(packages.toReversed()).text).toBe(text);
    expect(namesIn(text)).toEqual([{ name: "@fluentui/tokens", version: "1.2.3" }, { name: "Zed", version: "0.0.1-alpha.2" }, { name: "plain", version: "1.2.3" }]);
  });

  test("have the whole text of a licence, with what its author wants passed on, and no trace of another system's line ends", () => {
    const { text } = noticesOf([{ ...plain, license: "Apache-2.0", noticeText: "Made by Ann" }]);
    expect(text).toContain("Licence: Apache-2.0\n\nMIT License\n\nCopyright (c) Ann\n\nMade by Ann\n");
    expect(text).not.toMatch(/\r|[ \t]$/m);
  });

  test.each(["GPL-3.0-only", "LGPL-2.1", "MIT OR GPL-2.0", "SEE LICENSE IN EULA.txt", null])("refuse a package under %s", (license) => {
    expect(noticesOf([plain, { ...plain, name: "odd", license }]).faults).toEqual([expect.stringMatching(/^odd@1\.2\.3 is under .*, which is none of 0BSD, /)]);
  });

  test.each([null, "", " \n"])("refuse a package whose licence has no text: %j", (licenseText) => {
    expect(noticesOf([{ ...plain, licenseText }]).faults).toEqual(["plain@1.2.3 comes without the text of its licence (MIT)."]);
  });

  test("have the standard text for the few that are known to come without one, as long as they are under that licence", () => {
    const icons = { ...plain, name: "@fluentui/react-icons", licenseText: null };
    expect(noticesOf([icons])).toEqual({ text: expect.stringContaining("Copyright (c) Microsoft Corporation"), faults: [] });
    expect(noticesOf([{ ...icons, license: "ISC" }]).faults).toHaveLength(1);
  });
});

describe("a build", () => {
  const folders: string[] = [];
  afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

  function project(files: Readonly<Record<string, string>>): string {
    const folder = mkdtempSync(join(tmpdir(), "notices-"));
    folders.push(folder);
    for (const [name, text] of Object.entries({ "package.json": '{"name":"ours","version":"1.0.0","license":"MIT"}', ...files })) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    return folder;
  }

  const packageFiles = (name: string, about: object, others: Readonly<Record<string, string>> = { LICENSE: `Text of ${name}` }) => Object.fromEntries(Object.entries({
    "package.json": JSON.stringify({ name, version: "1.0.0", license: "MIT", main: "index.js", ...about }), "index.js": `export const a = "code of ${name}";`, ...others,
  }).map(([file, text]) => [`node_modules/${name}/${file}`, text]));

  function built(context: string): Promise<{ readonly errors: readonly string[]; readonly notices: string }> {
    return new Promise((resolve, reject) => {
      const compiler = webpack({
        context, mode: "production", target: "web", entry: "./index.js", output: { path: join(context, "out") }, optimization: { minimize: false }, plugins: [new Notices()],
      })!;
      compiler.run((error, stats) => compiler.close(() => (error || !stats ? reject(error) : resolve({
        errors: stats.compilation.errors.map(({ message }) => message),
        notices: stats.compilation.errors.length > 0 ? "" : readFileSync(join(context, "out/THIRD-PARTY-NOTICES.txt"), "utf8"),
      }))));
    });
  }

  test("names what is in its first file, in one that comes late and in a worker, and nothing that it leaves out", async () => {
    const context = project({
      "index.js": 'import { a } from "first"; import { b } from "./again"; import "unused"; console.log(a, b, import("late"), new Worker(new URL("./worker.js", import.meta.url)));',
      "again.js": 'import { a } from "@scope/nested/deep/index.js"; export const b = a();',
      "worker.js": 'import { a } from "worked"; postMessage(a);',
      ...packageFiles("first", {}), ...packageFiles("late", {}), ...packageFiles("worked", {}), ...packageFiles("unused", { sideEffects: false }), ...packageFiles("beside", {}),
      // A folder with a package.json that only leads to its files, as preact has.
      ...packageFiles("@scope/nested", {}, { "deep/package.json": '{"name":"deep","license":"MIT"}', "deep/index.js": "export const a = () => \"deep\";", "LICENCE.md": "Text" }),
    });
    const { errors, notices } = await built(context);
    expect(errors).toEqual([]);
    expect(namesIn(notices).map(({ name }) => name)).toEqual(["@scope/nested", "first", "late", "webpack", "worked"]);
    expect(notices).toContain("Text of late");
    expect(notices).not.toContain(context);
    expect(readdirSync(join(context, "out")).filter((name) => !name.endsWith(".js"))).toEqual(["THIRD-PARTY-NOTICES.txt"]);
  });

  test("fails over a licence that is not accepted, and over one without a text", async () => {
    const context = project({
      "index.js": 'import { a } from "gnu"; import { a as b } from "silent"; console.log(a, b);',
      ...packageFiles("gnu", { license: "GPL-3.0-only" }), ...packageFiles("silent", {}, {}),
    });
    const { errors } = await built(context);
    expect(errors).toEqual([expect.stringMatching(/^gnu@1\.0\.0 is under GPL-3\.0-only,/), "silent@1.0.0 comes without the text of its licence (MIT)."]);
  });
});

describe("the bill of materials", () => {
  const text = sbom(root);
  const bill = JSON.parse(text) as { readonly components: readonly { readonly name: string; readonly version: string; readonly scope?: string }[] };
  const names = bill.components.map(({ name }) => name);

  test("is the same when it is written again, by whatever npm was told meanwhile", () => {
    const before = { ...process.env };
    Object.assign(process.env, { NODE_ENV: "production", npm_config_omit: "peer", npm_config_local_prefix: tmpdir(), TZ: "Pacific/Kiritimati", npm_config_sbom_type: "framework" });
    try {
      expect(sbom(root)).toBe(text);
    } finally {
      process.env = before;
    }
  });

  test("has no time, no number drawn by lot, no version of npm, no folder and no address but its own schema's", () => {
    expect(text).not.toMatch(/timestamp|serialNumber|urn:uuid|"tools"|node_modules/);
    expect(text).not.toContain(root);
    expect(text.match(/https?:[^"]*/g)).toEqual(["http://cyclonedx.org/schema/bom-1.5.schema.json"]);
  });

  test("names every dependency, also one that tools of development need too, and nothing that only those need", () => {
    expect(names).toEqual(expect.arrayContaining(Object.keys(read("package.json").dependencies)));
    expect(names.filter((name) => ["webpack", "typescript", "jest", "eslint-plugin-jsx-a11y"].includes(name))).toEqual([]);
  });

  test("tells what is in the build from what only comes along", () => {
    const marked = JSON.parse(sbom(root, [{ name: "preact", version: read("package.json").dependencies.preact }])) as typeof bill;
    expect(marked.components.filter(({ scope }) => scope === "required").map(({ name }) => name)).toEqual(["preact"]);
    expect(marked.components.filter(({ scope }) => scope === "excluded")).toHaveLength(names.length - 1);
  });

  test("a package in the build that no dependency brings is found, also one in another version; webpack's own lines are known", () => {
    const [first] = bill.components;
    expect(missingFrom(text, [first!, { name: "webpack", version: "1.0.0" }])).toEqual([]);
    expect(missingFrom(text, [{ ...first!, version: "0.0.0" }, { name: "typescript", version: "6.0.3" }])).toEqual([`${first!.name}@0.0.0`, "typescript@6.0.3"]);
  });
});

test("each dependency is used by something that ships, and nothing that ships uses a tool of development", () => {
  expect(shippedImports(root)).toEqual(Object.keys(read("package.json").dependencies).sort());
});
