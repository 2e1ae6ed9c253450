import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkConfig } from "../../scripts/site/checkConfig.mjs";
import { clouds, LOCAL, readArguments, siteFrom } from "../../scripts/site/site.mjs";
import { strays } from "../../scripts/site/strays.mjs";

describe("a site", () => {
  test("is this machine, for the worldwide cloud, unless somebody says otherwise", () => {
    expect(siteFrom()).toEqual({ origin: LOCAL, cloud: "worldwide", officeJs: clouds.worldwide.officeJs, ancestors: clouds.worldwide.outlook, isLocal: true });
  });

  test.each(Object.keys(clouds))("in the cloud %s has an office.js and Outlooks by https", (cloud) => {
    const { officeJs, ancestors } = siteFrom({ origin: "https://bounce.contoso.com", cloud });
    expect(officeJs).toMatch(/^https:\/\/appsforoffice\.[\w.-]+\/(?:appsforoffice\/)?lib\/1\/hosted\/office\.js$/);
    expect(ancestors.length).toBeGreaterThan(0);
    for (const address of ancestors) expect(address).toBe(new URL(address).origin);
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

  test.each(["gcchigh", "__proto__", "toString"])("there is no cloud %s", (cloud) => expect(() => siteFrom({ cloud })).toThrow("There are: worldwide, gcc, gcch, dod, 21vianet."));
});

test("what stands on the command line is understood, or said to be unknown", () => {
  expect(readArguments(["pane", "--env", "origin=https://b.contoso.com", "--env", "cloud=gcc", "--env", "ancestors=https://a.contoso.com,https://c.contoso.com", "--env", "config=my=own.json"])).toEqual({
    names: ["pane"], env: { origin: "https://b.contoso.com", cloud: "gcc", ancestors: ["https://a.contoso.com", "https://c.contoso.com"], config: "my=own.json" },
  });
  for (const words of [["--env", "orign=https://b.contoso.com"], ["--env"], ["--env", "origin="], ["--env", "origin"]]) expect(() => readArguments(words)).toThrow("not known. There are origin=");
});

describe("what must not be on a web server", () => {
  const expected = ["index.html", "taskpane.html", "js/taskpane.0a1b2c3d.js", "js/en-ip-blocklisted.0a1b2c3d.js", "assets/icon-16.png", "manifest.xml", "manifest-helpdesk.xml", "config.json", "config.schema.json", "sbom.json", "THIRD-PARTY-NOTICES.txt"];
  const file = (name: string, text = "") => ({ name, text });

  test("nothing of what is expected", () => {
    const words = 'HELO localhost, the name "localhost" says nothing; names that end in .localhost: https://bounce.localhost:8443';
    expect(strays([...expected.map((name) => file(name)), file("js/reader.0a1b2c3d.js", words)], ["/src/taskpane/index.tsx", "/node_modules/preact/dist/preact.mjs"])).toEqual([]);
  });

  test.each(["mailbox/exo-mailbox-full.eml", "cli/whybounce.mjs", "js/taskpane.js", "js/taskpane.0a1b2c3d.js.map", "office-js/office.js", "simulator.html", "assets/icon.svg", ".env", "index.html/x"])(
    "%s has no place there", (name) => expect(strays([file(name)], [])).toEqual([`${name}: has no place on a web server`]));

  test.each([["https://localhost:3000/taskpane.html", "https://localhost"], ["http://127.0.0.1/x", "http://127.0.0.1"], ["connect to localhost:3001", "localhost:3"], ["http://[::1]:3000", "http://[::1]"], ["/office-js/office.js", "/office-js/"]])(
    "an address of this machine: %s", (text, found) => expect(strays([file("taskpane.html", text)], [])).toEqual([`taskpane.html: says "${found}"`]));

  test.each(["/src/simulator/host/outlook.ts", "/src/simulator/mailbox/exo-mailbox-full.eml", "/test/taskpane/fakes.tsx", "/scripts/bench/reader.ts", "/node_modules/@microsoft/office-js/dist/office.js", "C:\\whybounce\\src\\simulator\\page\\index.ts"])(
    "code of %s", (path) => expect(strays([], [path, path, "/src/core/diagnose.ts"])).toEqual([`${path}: is in the build`]));
});

describe("an admin's config.json at the build", () => {
  const folder = mkdtempSync(join(tmpdir(), "whybounce-config-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  const problemsOf = (text: string): readonly string[] => {
    const file = join(folder, "config.json");
    writeFileSync(file, text);
    return checkConfig(file).map((problem) => problem.slice(file.length + 2));
  };

  test("says nothing when all of it can be used", () => expect(problemsOf('{"organisation": "Contoso", "ownDomains": ["contoso.com"], "off": ["look-up"]}')).toEqual([]));

  test.each([
    ["a key that is not known", '{"organization": "Contoso"}', /^organization: /],
    ["a domain that is none", '{"ownDomains": ["contoso.com", "contoso"]}', /^ownDomains\/1: /],
    ["a link without https", '{"helpdesk": {"ticket": "http://tickets.contoso.com"}}', /^helpdesk\/ticket: /],
    ["a cause that is not known", '{"causes": {"no-such-cause": {}}}', /^causes\/no-such-cause: /],
    ["no JSON", "{", /JSON/],
    ["another kind of thing", "[]", /^the whole: /],
  ])("names the place of %s", (_case, text, named) => {
    const problems = problemsOf(text);
    expect(problems[0]).toMatch(named);
    expect(problems).toHaveLength(1);
  });
});
