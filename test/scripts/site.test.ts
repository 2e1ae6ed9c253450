import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkConfig } from "../../scripts/site/checkConfig.mjs";
import { clouds, LOCAL, readArguments, siteFrom } from "../../scripts/site/site.mjs";
import { strays } from "../../scripts/site/strays.mjs";
import { readConfiguration } from "../../src/configuration/readConfiguration";
import { problem as words } from "../../src/locales/en/aboutBox.json";

describe("a site", () => {
  test("is this machine, for the worldwide cloud, unless somebody says otherwise", () => {
    expect(siteFrom()).toEqual({ origin: LOCAL, cloud: "worldwide", officeJs: clouds.worldwide.officeJs, ancestors: clouds.worldwide.outlook, isLocal: true });
  });

  test.each(Object.keys(clouds))("in the cloud %s has an office.js and Outlooks by https", (cloud) => {
    const { officeJs, ancestors } = siteFrom({ origin: "https://bounce.contoso.com", cloud });
    expect(officeJs).toMatch(/^https:\/\/appsforoffice\.[\w.-]+\/(?:appsforoffice\/)?lib\/1\/hosted\/office\.js$/);
    expect(ancestors.length).toBeGreaterThan(0);
    for (const address of ancestors) expect(address).toBe(new URL(address).origin);
    // Nobody's admin deploys anything there.
    expect(ancestors).not.toContain("https://outlook.live.com");
  });

  test("no two clouds have the same office.js", () => expect(new Set(Object.values(clouds).map(({ officeJs }) => officeJs)).size).toBe(5));

  test("is shown in the frames of the admin's own Outlooks as well, each once", () => {
    const { ancestors } = siteFrom({ origin: "https://bounce.contoso.com/", cloud: "dod", ancestors: ["https://owa.contoso.com", "https://outlook-dod.office365.us"] });
    expect(ancestors).toEqual(["https://outlook-dod.office365.us", "https://owa.contoso.com"]);
  });

  test.each([
    ["http://bounce.contoso.com"], ["bounce.contoso.com"], ["https://bounce.contoso.com/bounce"], ["https://bounce.contoso.com?x"], ["https://kim@bounce.contoso.com"],
    ["https://bounce.contoso.com; script-src *"], ["https://*.contoso.com"], ["javascript:alert(1)"], [""],
  ])("does not live at %j", (origin) => {
    expect(() => siteFrom({ origin })).toThrow(`"${origin}" is not an address of the form https://bounce.example.com`);
    expect(() => siteFrom({ origin: "https://bounce.contoso.com", ancestors: [origin] })).toThrow("is not an address");
  });

  test.each([["HTTPS://Bounce.Contoso.COM", "https://bounce.contoso.com"], ["https://bounce.contoso.com:443/", "https://bounce.contoso.com"], ["https://bounce.contoso.com:8443", "https://bounce.contoso.com:8443"]])(
    "at %s lives at %s", (written, origin) => expect(siteFrom({ origin: written, ancestors: [written] })).toMatchObject({ origin, ancestors: expect.arrayContaining([origin]), isLocal: false }));

  test.each(["gcchigh", "__proto__", "toString"])("there is no cloud %s", (cloud) => expect(() => siteFrom({ cloud })).toThrow("There are: worldwide, gcc, gcch, dod, 21vianet."));
});

test("what stands on the command line is understood, or said to be unknown", () => {
  expect(readArguments(["pane", "--env", "origin=https://b.contoso.com", "--env", "cloud=gcc", "--env", "ancestors=https://a.contoso.com,https://c.contoso.com", "--env", "config=my=own.json"])).toEqual({
    names: ["pane"], env: { origin: "https://b.contoso.com", cloud: "gcc", ancestors: ["https://a.contoso.com", "https://c.contoso.com"], config: "my=own.json" },
  });
  expect(readArguments(["--env=origin=https://b.contoso.com", "cli"])).toEqual({ names: ["cli"], env: { origin: "https://b.contoso.com" } });
});

test.each<[readonly string[], string]>([
  [["--env", "orign=https://b.contoso.com"], "--env orign=https://b.contoso.com: not known. There are: --env origin=…"],
  [["--env"], "--env : not known"],
  [["--env", "origin="], "--env origin=: its value is missing"],
  [["--env", "origin"], "--env origin=: its value is missing"],
  [["--env=cloud="], "--env cloud=: its value is missing"],
  [["origin=https://b.contoso.com"], "Write: npm run build -- --env origin=https://b.contoso.com"],
  [["--origin=https://b.contoso.com"], "Write: npm run build -- --env origin=https://b.contoso.com"],
])("%j is answered with what to write", (given, sentence) => {
  expect(() => readArguments(given)).toThrow(sentence);
});

test.each<[readonly string[], string, string]>([
  [[], "origin=https://b.contoso.com", 'npm kept "--env origin=https://b.contoso.com" for itself. Write: npm run build -- --env origin=https://b.contoso.com'],
  [["origin=https://b.contoso.com"], "true", "npm run build -- --env origin=https://b.contoso.com"],
  [["--env", "cloud=gcc"], "", "--env origin=https://… is missing"],
])("a build with %j, of which npm kept %j, is none of this machine's", (words, npm_config_env, sentence) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(__dirname, "../../scripts/build.mjs"), ...words], { encoding: "utf8", env: { ...process.env, npm_config_env } });
  expect([status, stdout]).toEqual([1, ""]);
  expect(stderr).toContain(sentence);
});

test("what is given twice is put together where there may be several, and refused where not", () => {
  expect(readArguments(["--env", "ancestors=https://a.contoso.com", "--env", "ancestors=https://c.contoso.com"]).env.ancestors).toEqual(["https://a.contoso.com", "https://c.contoso.com"]);
  expect(() => readArguments(["--env", "cloud=gcc", "--env", "cloud=dod"])).toThrow("--env cloud=: given twice.");
});

describe("what must not be on a web server", () => {
  const expected = ["index.html", "taskpane.html", "js/taskpane.0a1b2c3d.js", "js/en-ip-blocklisted.0a1b2c3d.js", "assets/icon-16.png", "manifest.xml", "manifest-helpdesk.xml", "config.json", "config.schema.json", "sbom.json", "THIRD-PARTY-NOTICES.txt"];
  const file = (name: string, text = "") => ({ name, text });

  test("nothing of what is expected", () => {
    const words = 'HELO localhost, the name "localhost" says nothing; names that end in .localhost: https://bounce.localhost:8443';
    expect(strays([...expected.map((name) => file(name)), file("js/reader.0a1b2c3d.js", words)], ["src/taskpane/index.tsx", "node_modules/preact/dist/preact.mjs", "../../test/node_modules/preact/dist/preact.mjs"])).toEqual([]);
  });

  test.each(["mailbox/exo-mailbox-full.eml", "cli/whybounce.mjs", "js/taskpane.js", "js/taskpane.0a1b2c3d.js.map", "office-js/office.js", "simulator.html", "assets/icon.svg", ".env", "index.html/x"])(
    "%s has no place there", (name) => expect(strays([file(name)], [])).toEqual([`${name}: has no place on a web server`]));

  test.each([["https://localhost:3000/taskpane.html", "https://localhost"], ["http://127.0.0.1/x", "http://127.0.0.1"], ["connect to localhost:3001", "localhost:3"], ["http://[::1]:3000", "http://[::1]"], ["/office-js/office.js", "/office-js/"]])(
    "an address of this machine: %s", (text, found) => expect(strays([file("taskpane.html", text)], [])).toEqual([`taskpane.html: says "${found}"`]));

  test.each(["src/simulator/host/outlook.ts", "src/simulator/mailbox/exo-mailbox-full.eml", "test/taskpane/fakes.tsx", "scripts/bench/reader.ts", "node_modules/@microsoft/office-js/dist/office.js", "../node_modules/@microsoft/office-js/dist/office.js"])(
    "code of %s", (path) => expect(strays([], [path, path, "src/core/diagnose.ts"])).toEqual([`${path}: is in the build`]));
});

describe("an admin's config.json at the build", () => {
  const folder = mkdtempSync(join(tmpdir(), "whybounce-config-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  const problemsOf = (content: string | Buffer): readonly string[] => {
    const file = join(folder, "config.json");
    writeFileSync(file, content);
    return checkConfig(file, readConfiguration).map((problem) => problem.slice(file.length));
  };

  test("says nothing when all of it can be used", () => expect(problemsOf('{"organisation": "Contoso", "ownDomains": ["contoso.com"], "off": ["look-up"]}')).toEqual([]));

  test("takes a byte-order mark away, as the pane does", () => expect(problemsOf('\ufeff{"organisation": "Contoso"}')).toEqual([]));

  test.each([["UTF-16", Buffer.from('\ufeff{"organisation": "Contoso"}', "utf16le")], ["UTF-16 without a mark", Buffer.from("{}", "utf16le")], ["Latin-1", Buffer.from('{"organisation": "Förening"}', "latin1")]])(
    "says how to save what is in %s", (_case, bytes) => expect(problemsOf(bytes)).toEqual([": isn't UTF-8, as config.json has to be: save it as UTF-8."]));

  test("says that a file is not there", () => expect(checkConfig(join(folder, "none.json"), readConfiguration)).toEqual([`${join(folder, "none.json")}: there is no such file.`]));

  test.each([
    ["a key that is not known", '{"organization": "Contoso"}', `: organization: ${words["unknown-key"]}`],
    ["a domain that is none", '{"ownDomains": ["contoso.com", "contoso"]}', `: ownDomains[1]: ${words["not-a-domain"]}`],
    ["a link without https", '{"helpdesk": {"ticket": "http://tickets.contoso.com"}}', `: helpdesk.ticket: ${words["not-https"]}`],
    ["a cause that is not known", '{"causes": {"no-such-cause": {}}}', `: causes.no-such-cause: ${words["unknown-key"]}`],
    ["another kind of thing", "[]", `: config.json: ${words["wrong-type"]}`],
  ])("names the place of %s in the words of the About box", (_case, text, problem) => expect(problemsOf(text)).toEqual([problem]));

  test("quotes or numbers the place where it stops to be JSON", () => {
    const [problem, ...more] = problemsOf('{\n  "organisation": ]\n}');
    expect([/^: config\.json(?::2:19)?: /.test(problem!), problem!.includes(words["not-json"]), more]).toEqual([true, true, []]);
  });

  test("docs/configuration.md says what each of them is called", () => {
    const guide = readFileSync(join(__dirname, "../../docs/configuration.md"), "utf8");
    const rows = Object.entries(words).map(([kind, sentence]) => `| \`${kind}\` | ${sentence} |`);
    expect(rows.filter((row) => !guide.includes(row))).toEqual([]);
  });
});
