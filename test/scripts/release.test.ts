import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import HtmlPlugin from "html-webpack-plugin";
import webpack from "webpack";
import { differences, leaks, supplyFaults, versionFaults, type Versions } from "../../scripts/release/agree.mjs";
import { buildWords } from "../../scripts/release/check.mjs";
import { readAudit } from "../../scripts/supply/audit.mjs";
import { NamesWithoutPlace } from "../../scripts/release/NamesWithoutPlace.mjs";
import { noticesOf } from "../../scripts/supply/noticesOf.mjs";
import { unpinned, type About, type Lock } from "../../scripts/supply/pinned.mjs";

const root = join(__dirname, "../..");
const text = (name: string) => readFileSync(join(root, name), "utf8");
const files = (all: Readonly<Record<string, string>>) => new Map(Object.entries(all).map(([name, bytes]) => [name, Buffer.from(bytes)]));

describe("what is built twice", () => {
  test("is the example's site unless somebody names another", () => {
    expect(buildWords([])).toEqual(["--env", "origin=https://bounce.example.com", "--env", "cloud=worldwide"]);
  });

  test("is the admin's with the words of the build; a configuration is found from both places", () => {
    expect(buildWords(["--env", "origin=https://b.contoso.com", "--env", "ancestors=https://a.contoso.com,https://c.contoso.com", "--env", "config=own.json"])).toEqual([
      "--env", "origin=https://b.contoso.com", "--env", "ancestors=https://a.contoso.com,https://c.contoso.com", "--env", `config=${join(process.cwd(), "own.json")}`,
    ]);
  });

  test.each([[["--env", "cloud=gcc"], "origin=https://… is missing"], [["pane"], "Not known: pane"], [["--env", "origin=http://b.contoso.com"], "is not an address"], [["origin=https://b.contoso.com"], "npm run release:check -- --env origin="]])(
    "is not %j", (words, sentence) => expect(() => buildWords(words)).toThrow(sentence));
});

describe("two builds", () => {
  const one = files({ "dist/a.js": "let a = 1;", "dist/b.js": "b" });

  test("that are equal have no differences", () => {
    expect(differences(one, files({ "dist/b.js": "b", "dist/a.js": "let a = 1;" }))).toEqual([]);
  });

  test("are told apart by a byte, by a file more, by a file less, and by a name", () => {
    expect(differences(one, files({ "dist/a.js": "let a = 2;", "dist/b.js": "b" }))).toEqual(['dist/a.js differs from byte 8 on: "let a = 1;" and "let a = 2;".']);
    expect(differences(one, files({ "dist/a.js": "let a = 1;", "dist/b.js": "b\n" }))).toEqual(['dist/b.js differs from byte 1 on: "b" and "b.".']);
    expect(differences(one, files({ "dist/a.js": "let a = 1;", "dist/B.js": "b" }))).toEqual(["dist/B.js came out of the second build only.", "dist/b.js came out of the first build only."]);
  });

  test("are compared by what is in a file, whatever number is in its name", () => {
    const [late, later] = [files({ "dist/js/a.00000001.js": "x", "dist/js/b.00000001.js": "y" }), files({ "dist/js/a.00000002.js": "x", "dist/js/b.00000002.js": "z" })];
    expect(differences(late, later)).toEqual([
      'dist/js/b.js differs from byte 0 on: "y" and "z".',
      "2 files have another name, such as dist/js/a.00000001.js and dist/js/a.00000002.js.",
    ]);
  });

  test("say when they name the folder that they were made in", () => {
    expect(leaks(files({ "dist/a.js": "x", "dist/b.js": "// /tmp/here/one/src" }), "/tmp/here")).toEqual(["dist/b.js names the folder in which it was built: /tmp/here."]);
  });
});

test("a page's files have the same names wherever they are made", async () => {
  const work = mkdtempSync(join(tmpdir(), "names-"));
  const [one, two] = [join(work, "one"), join(work, "deeper/than/one")] as const;
  mkdirSync(one);
  writeFileSync(join(one, "index.js"), 'import(/* webpackChunkName: "late" */ "./late.js");');
  writeFileSync(join(one, "late.js"), "console.log(1);");
  writeFileSync(join(one, "page.html"), "<p>Page</p>");
  cpSync(one, two, { recursive: true });
  const built = (context: string) => new Promise<readonly string[]>((resolve, reject) => {
    const output = { path: join(context, "out"), filename: "[name].[contenthash:8].js", chunkFilename: "[name].[fullhash:8].js" };
    const plugins = [new HtmlPlugin({ template: join(context, "page.html"), filename: "page.html" }), new NamesWithoutPlace()];
    const compiler = webpack({ context, mode: "production", target: "web", entry: { main: "./index.js" }, output, optimization: { minimize: false }, plugins })!;
    compiler.run((error, stats) => compiler.close(() => (error || stats?.hasErrors() ? reject(error ?? stats?.toString()) : resolve(readdirSync(output.path).sort()))));
  });
  try {
    const names = await built(one);
    expect(names).toEqual([expect.stringMatching(/^late\.[\da-f]{8}\.js$/), expect.stringMatching(/^main\.[\da-f]{8}\.js$/), "page.html"]);
    expect(await built(two)).toEqual(names);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
});

describe("versions", () => {
  const agreed: Versions = {
    about: { version: "1.4.0" },
    lock: { version: "1.4.0", lockfileVersion: 3, packages: { "": { version: "1.4.0" } } },
    changelog: "# Changelog\n\n## [Unreleased]\n\n## [1.4.0] - 2026-11-22\n\n## [1.3.0] - 2026-01-01\n",
    manifests: { "dist/manifest.xml": "<OfficeApp><Version>1.4.0.0</Version></OfficeApp>", "dist/manifest-helpdesk.xml": "<OfficeApp>\n<Version>1.4.0.0</Version></OfficeApp>" },
    sbom: '{"metadata":{"component":{"version":"1.4.0"}}}',
  };

  test("that agree are all right", () => {
    expect(versionFaults(agreed)).toEqual([]);
  });

  test.each<[string, Partial<Versions>, string]>([
    ["package-lock.json", { lock: { ...agreed.lock, version: "1.3.0" } }, "package-lock.json says 1.3.0,"],
    ["package-lock.json's first package", { lock: { ...agreed.lock, packages: { "": { version: "1.3.0" } } } }, "package-lock.json, its first package, says 1.3.0,"],
    ["the changelog", { changelog: agreed.changelog.replace("[1.4.0]", "[1.4.1]") }, "CHANGELOG.md's newest entry says 1.4.1,"],
    ["a changelog in which nothing is released", { changelog: "## [Unreleased]\n" }, "CHANGELOG.md's newest entry says no version,"],
    ["a manifest of three numbers", { manifests: { "dist/manifest.xml": "<Version>1.4.0</Version>" } }, "dist/manifest.xml says 1.4.0, but 1.4.0.0"],
    ["the other manifest", { manifests: { ...agreed.manifests, "dist/manifest-helpdesk.xml": "<Version>1.3.0.0</Version>" } }, "dist/manifest-helpdesk.xml says 1.3.0.0,"],
    ["no manifest at all", { manifests: {} }, "There is no manifest"],
    ["the bill of materials", { sbom: '{"metadata":{"component":{"version":"1.3.0"}}}' }, "sbom.json says 1.3.0,"],
    ["a bill of materials without a version", { sbom: "{}" }, "sbom.json says no version,"],
  ])("%s is told when it does not", (_, change, sentence) => {
    expect(versionFaults({ ...agreed, ...change })).toEqual([expect.stringContaining(sentence)]);
  });

  test("of this tree agree, as far as it holds them itself", () => {
    const about = JSON.parse(text("package.json")) as Versions["about"];
    const manifests = { "dist/manifest.xml": `<Version>${about.version}.0</Version>` };
    const sbom = JSON.stringify({ metadata: { component: about } });
    expect(versionFaults({ about, lock: JSON.parse(text("package-lock.json")), changelog: text("CHANGELOG.md"), manifests, sbom })).toEqual([]);
  });
});

describe("the notices and the bill of materials", () => {
  const licensed = { license: "MIT", licenseText: "Text" };
  const notices = noticesOf([{ name: "preact", version: "11.2.0", ...licensed }, { name: "webpack", version: "5.0.0", ...licensed }]).text;
  const bill = (...components: object[]) => JSON.stringify({ components });
  const preact = { "bom-ref": "preact@11.2.0", name: "preact", version: "11.2.0", scope: "required" };
  const react = { "bom-ref": "react@19.3.1", name: "react", version: "19.3.1", scope: "excluded" };

  test("agree when each package of the build is in both", () => {
    expect(supplyFaults({ notices, sbom: bill(preact, react) })).toEqual([]);
  });

  test("do not when one names what the other does not", () => {
    expect(supplyFaults({ notices, sbom: bill(react) })).toEqual(["preact@11.2.0 is in THIRD-PARTY-NOTICES.txt, but not in sbom.json."]);
    expect(supplyFaults({ notices, sbom: bill(preact, { ...react, scope: "required" }) })).toEqual(["react@19.3.1 is required in sbom.json, but not in THIRD-PARTY-NOTICES.txt."]);
    expect(supplyFaults({ notices: "", sbom: bill(react) })).toEqual(["THIRD-PARTY-NOTICES.txt names no package."]);
  });
});

describe("packages are pinned", () => {
  const integrity = `sha512-${"A".repeat(86)}==`;
  const about: About = { dependencies: { preact: "11.2.0" }, devDependencies: { "@swc/core": "1.0.0-beta.1" } };
  const lock: Lock = { lockfileVersion: 3, packages: { "": about, "node_modules/preact": { version: "11.2.0", integrity }, "node_modules/@swc/core": { version: "1.0.0-beta.1", integrity } } };
  const changed = (name: string, change: object): Lock => ({ ...lock, packages: { ...lock.packages, [name]: { ...lock.packages[name], ...change } } });

  test("in this tree", () => {
    expect(unpinned(JSON.parse(text("package.json")), JSON.parse(text("package-lock.json")))).toEqual([]);
  });

  test("in one made by hand", () => {
    expect(unpinned(about, lock)).toEqual([]);
  });

  test.each(["^11.2.0", "~11.2.0", "11.x", "latest", ">=11.2.0", "11.2", "git+https://example.org/preact.git", "file:../preact"])("%s is no version", (version) => {
    const loose = { ...about, dependencies: { preact: version } };
    expect(unpinned(loose, changed("", loose))).toEqual(expect.arrayContaining([`package.json: dependencies: preact is "${version}", not one exact version.`]));
  });

  test.each<[string, Lock, string]>([
    ["another installed version", changed("node_modules/preact", { version: "11.1.0" }), 'node_modules/preact is 11.1.0, but package.json says "11.2.0"'],
    ["another wanted version", changed("", { dependencies: { preact: "11.1.0" } }), 'preact is "11.1.0", but package.json says "11.2.0"'],
    ["a dependency too many", changed("", { dependencies: { preact: "11.2.0", left: "1.0.0" } }), "left is not in package.json"],
    ["no sum", changed("node_modules/preact", { integrity: undefined }), "has no SHA-512"],
    ["a weak sum", changed("node_modules/preact", { integrity: "sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk=" }), "has no SHA-512"],
    ["an address", changed("node_modules/preact", { resolved: "https://packages.example.org/preact.tgz" }), "names the place"],
    ["an older form", { ...lock, lockfileVersion: 2 }, "lockfileVersion is 2, not 3"],
  ])("%s is told", (_, broken, sentence) => {
    expect(unpinned(about, broken)).toEqual([expect.stringContaining(sentence)]);
  });

  test("an override that is a range is told", () => {
    expect(unpinned({ ...about, overrides: { "unrs-resolver": "^1.12.2" } }, lock)).toEqual([expect.stringContaining("overrides: unrs-resolver")]);
  });
});

describe("what npm audit says", () => {
  const answer = (vulnerabilities: object) => JSON.stringify({ auditReportVersion: 2, vulnerabilities, metadata: { dependencies: { prod: 97 } } });

  test("is read, the worst first", () => {
    const [low, critical] = [{ name: "a", severity: "low", range: "<2" }, { name: "b", severity: "critical", range: "*" }];
    expect(readAudit(answer({ a: { ...low, via: [] }, b: { ...critical, via: [] } }))).toEqual({ kind: "answer", packages: 97, found: [critical, low] });
  });

  test("is no answer when nobody was reached, and never taken for nothing found", () => {
    expect(readAudit('{"message":"connect ECONNREFUSED","error":{"summary":"","detail":""}}')).toEqual({ kind: "no-answer", reason: "connect ECONNREFUSED" });
    expect(readAudit("")).toEqual({ kind: "no-answer", reason: "npm said nothing that can be read" });
  });
});
