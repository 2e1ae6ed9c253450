import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { explained } from "../scripts/hosting/asking.mjs";
import { compare, isObject, readBuilt, type AskBytes } from "../scripts/hosting/compare.mjs";
import { differing, EXAMPLE, hostingFiles } from "../scripts/hosting/index.mjs";
import { headersFor, kindOf, kinds, types, type Headers, type Kind } from "../scripts/hosting/policy.mjs";
import { verify, type Answer, type Ask } from "../scripts/hosting/verify.mjs";
import { AJAX, clouds, siteFrom, type Cloud } from "../scripts/site/site.mjs";
import { all, apacheSays, azureSays, cloudfrontSays, iisSays, nginxSays, normal, type Said } from "./hosting/readBack";

const HOSTING = join(__dirname, "../hosting");
const OWN = "https://owa.contoso.com";
const site = siteFrom({ origin: "https://bounce.contoso.com", cloud: "gcch", ancestors: [OWN] });
const files = hostingFiles(site);
const policy = headersFor(site);
const everyKind = Object.keys(kinds) as readonly Kind[];

test("what lies in hosting/ is what is written for the example's address", () => {
  expect(differing(siteFrom({ origin: EXAMPLE }), HOSTING)).toEqual([]);
});

describe("the policy", () => {
  const directives = (text: string) => Object.fromEntries(text.split("; ").map((directive) => [directive.split(" ")[0], directive.split(" ").slice(1)]));

  test.each(Object.keys(clouds) as Cloud[])("in the cloud %s a page may be framed by its Outlooks and those that were named, and run Microsoft's scripts", (cloud) => {
    const there = siteFrom({ origin: EXAMPLE, cloud, ancestors: [OWN] });
    const page = directives(headersFor(there).page["Content-Security-Policy"]!);
    expect(page["frame-ancestors"]).toEqual(["'self'", ...clouds[cloud].outlook, OWN]);
    expect(page["script-src"]).toEqual(["'self'", new URL(clouds[cloud].officeJs).origin, AJAX]);
    expect(page["default-src"]).toEqual(["'none'"]);
    expect([page["connect-src"], page["worker-src"], page["base-uri"], page["form-action"], page["object-src"]]).toEqual([["'self'"], ["'self'"], ["'none'"], ["'none'"], ["'none'"]]);
  });

  test("the worker, whose file brings its own policy, may load its parts and connect to nothing", () => {
    expect(directives(policy.hashed["Content-Security-Policy"]!)).toEqual({ "default-src": ["'none'"], "script-src": ["'self'"], "frame-ancestors": ["'none'"] });
  });

  test.each([...everyKind, "otherwise"] as const)("nothing that would shut Outlook out, or speak for other hosts, is said of %s", (kind) => {
    const { [kind]: headers } = policy;
    expect(Object.keys(headers).filter((name) => /^(?:X-Frame-Options|Cross-Origin-)/i.test(name))).toEqual([]);
    expect([headers["Strict-Transport-Security"], headers["X-Content-Type-Options"], headers["Referrer-Policy"]]).toEqual(["max-age=31536000", "nosniff", "no-referrer"]);
    expect(headers["Content-Security-Policy"]).not.toMatch(/unsafe-eval|\*|script-src[^;]*unsafe-inline/);
  });

  test("the clipboard can be written to, and no other permission is given", () => {
    const given = policy.page["Permissions-Policy"]!.split(", ").filter((one) => !one.endsWith("=()"));
    expect(given).toEqual(["clipboard-write=(self)"]);
  });

  test.each([
    ["/", "page"], ["/taskpane.html", "page"], ["/js/reader.0123abcd.js", "hashed"], ["/assets/icon-32.png", "icon"], ["/config.json", "data"], ["/manifest-helpdesk.xml", "manifest"],
    ["/js/reader.0123abcd.js.map", undefined], ["/js/more/reader.js", undefined], ["/assets/icon.svg", undefined], ["/.git/config", undefined], ["/js", undefined], ["/js/", undefined], ["/taskpane.html.bak", undefined],
  ])("%s is of the kind %s", (path, kind) => {
    expect(kindOf(path)).toBe(kind);
  });
});

const expected = (kind: Kind | "otherwise"): Headers => normal(policy[kind]);

describe.each<[string, () => Said]>([
  ["nginx", () => nginxSays(files["nginx/whybounce.conf"]!)],
  ["nginx in a container", () => nginxSays(files["docker/nginx.conf"]!)],
  ["Apache", () => apacheSays(files["apache/whybounce.conf"]!)],
  ["IIS", () => iisSays(files["iis/web.config"]!)],
  ["Azure Static Web Apps", () => azureSays(files["azure-static-web-apps/staticwebapp.config.json"]!)],
  ["S3 and CloudFront", () => cloudfrontSays(files["s3-cloudfront/template.json"]!, files["s3-cloudfront/upload.sh"]!)],
])("the file for %s", (_server, read) => {
  test("says exactly the policy, kind by kind", () => {
    for (const [kind, headers] of Object.entries(read())) expect([kind, headers]).toEqual([kind, expected(kind as Kind)]);
  });
});

describe("all files", () => {
  test("name the address and the cloud they are for, and none the example", () => {
    for (const [path, text] of Object.entries(files)) {
      expect([path, text.includes("bounce.example.com") && path !== "README.md"]).toEqual([path, false]);
      expect([path, /bounce\.contoso\.com|outlook\.office365\.us/.test(text)]).toEqual([path, true]);
    }
  });

  test("an address with a port is listened to there", () => {
    const other = hostingFiles(siteFrom({ origin: "https://bounce.contoso.com:8443" }));
    expect(other["nginx/whybounce.conf"]).toMatch(/listen 8443 ssl[\s\S]*server_name bounce\.contoso\.com;[\s\S]*return 301 https:\/\/bounce\.contoso\.com:8443\$request_uri/);
    expect(other["apache/whybounce.conf"]).toMatch(/<VirtualHost \*:8443>[\s\S]*Redirect permanent \/ https:\/\/bounce\.contoso\.com:8443\//);
  });

  test("the script for the bucket is one, uploads everything and the pages last", () => {
    const script = files["s3-cloudfront/upload.sh"]!;
    expect(spawnSync("sh", ["-n"], { input: script }).status).toBe(0);
    const sent = all(/"s3:\/\/\$bucket\/([^"]*)"/g, script).map(([to]) => to);
    const wanted = everyKind.flatMap((kind) => kinds[kind].names ?? [`${kinds[kind].folder!}/`]);
    expect([...sent].sort()).toEqual([...wanted].sort());
    expect(sent.slice(-2).sort()).toEqual([...kinds.page.names!].sort());
    expect(sent[0]).toBe("js/");
  });

  test("the README links to nothing that is not there, and names every file", () => {
    const named = all(/`([\w-]+\/[\w.-]+)`/g, readFileSync(join(HOSTING, "README.md"), "utf8")).map(([path]) => path!).filter((path) => !/^(?:build|scripts)\//.test(path));
    expect([...new Set(named)].sort()).toEqual(Object.keys(files).filter((path) => path !== "README.md").sort());
  });
});

/** A server that does everything right, unless `spoil` changes an answer. */
const server = (spoil: (path: string, answer: Answer, method: string, asked: Readonly<Record<string, string>>) => Answer = (_path, answer) => answer): Ask => (path, { method = "GET", headers: asked = {} } = {}) => {
  const kind = kindOf(path);
  const isThere = kind !== undefined && path !== "/js/nothing-here.js";
  const lower = (headers: Headers) => Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
  const status = method !== "GET" ? 405 : !isThere ? 404 : asked["If-None-Match"] ? 304 : 200;
  const headers = lower(isThere ? { ...policy[kind], "Content-Type": types[path === "/" ? "html" : path.split(".").at(-1)!]!, ETag: '"1"', "Content-Encoding": "gzip" } : policy.otherwise);
  const body = { "/taskpane.html": "<link href=assets/icon-32.png><script src=js/taskpane.0123abcd.js></script>", "/config.json": '{"organisation": "Contoso"}' }[path] ?? "";
  return Promise.resolve(spoil(path, { status, headers, body }, method, asked));
};

const withHeader = (name: string, value: string | undefined) => (_path: string, answer: Answer): Answer => ({ ...answer, headers: { ...answer.headers, [name]: value } });
const only = (one: string, change: (path: string, answer: Answer) => Answer) => (path: string, answer: Answer): Answer => (path === one ? change(path, answer) : answer);

describe("verifying a server", () => {
  test("finds nothing where all is well", async () => {
    expect(await verify(site, server())).toEqual([]);
  });

  test.each<[string, Parameters<typeof server>[0], RegExp]>([
    ["a missing policy", withHeader("content-security-policy", undefined), /^\/: Content-Security-Policy is missing/],
    ["a policy with one source more", only("/taskpane.html", withHeader("content-security-policy", `${policy.page["Content-Security-Policy"]!} https://elsewhere.example.com`)), /^\/taskpane\.html: Content-Security-Policy is .* and should be/],
    ["the page's policy on a worker's file", only("/js/taskpane.0123abcd.js", withHeader("content-security-policy", policy.page["Content-Security-Policy"])), /^\/js\/taskpane\.0123abcd\.js: Content-Security-Policy/],
    ["X-Frame-Options", only("/taskpane.html", withHeader("x-frame-options", "SAMEORIGIN")), /^\/taskpane\.html: has x-frame-options/],
    ["a resource policy on icons", only("/assets/icon-32.png", withHeader("cross-origin-resource-policy", "same-origin")), /^\/assets\/icon-32\.png: has cross-origin-resource-policy/],
    ["a wrong type", only("/js/taskpane.0123abcd.js", withHeader("content-type", "text/plain")), /Content-Type is text\/plain/],
    ["HSTS for subdomains", withHeader("strict-transport-security", "max-age=31536000; includeSubDomains"), /Strict-Transport-Security is max-age=31536000; includeSubDomains/],
    ["a page that is kept", only("/index.html", withHeader("cache-control", "max-age=600")), /^\/index\.html: Cache-Control is max-age=600/],
    ["a page for every path", (path, answer) => (path.includes("nothing-here") ? { ...answer, status: 200 } : answer), /^what is not there: 200/],
    ["an absence that is kept", only("/js/nothing-here.js", withHeader("cache-control", "public, max-age=31536000, immutable")), /its absence may be kept/],
    ["a list of the folder", only("/js/", (_path, answer) => ({ ...answer, status: 200 })), /^\/js\/ lists/],
    ["POST", (_path, answer, method) => (method === "POST" ? { ...answer, status: 200 } : answer), /^POST is not refused/],
    ["a page that is sent whole again", (_path, answer, _method, asked) => (asked["If-None-Match"] ? { ...answer, status: 200 } : answer), /200 instead of 304/],
    ["scripts that are not packed", withHeader("content-encoding", undefined), /is not compressed/],
    ["a configuration that is a page", only("/config.json", (_path, answer) => ({ ...answer, body: "<!doctype html>" })), /^\/config\.json: is not the text of a JSON object/],
    ["a file that is missing", only("/config.json", (_path, answer) => ({ ...answer, status: 404 })), /^\/config\.json: 404 instead of 200/],
  ])("finds %s", async (_case, spoil, finding) => {
    const findings = await verify(site, server(spoil));
    expect(findings.some((one) => finding.test(one))).toBe(true);
  });

  test("does without what no pane asks for", async () => {
    const missing = (path: string, answer: Answer) => (/^\/(?:manifest|sbom|config\.schema)/.test(path) ? { ...answer, status: 404 } : answer);
    expect(await verify(site, server(missing))).toEqual([]);
  });

  test.each([["--env", "origin=https://bounce.contoso.com", "quickly"], ["--env", "orign=https://bounce.contoso.com"], ["--env", "cloud=gcc"], []])("asks nobody and says so when a word is not known (%#)", (...words) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(__dirname, "../scripts/hosting/verify.mjs"), ...words], { encoding: "utf8" });
    expect([status, stdout, stderr.trim().split("\n").length]).toEqual([2, "", 1]);
    expect(stderr).toMatch(/[Nn]ot known|is missing/);
  });

  test("says what to do about a certificate that Node does not trust, and about nothing else", () => {
    const hint = (code: string) => explained({ message: "fetch failed", cause: { message: "no", code } }).includes("NODE_EXTRA_CA_CERTS");
    expect(["SELF_SIGNED_CERT_IN_CHAIN", "DEPTH_ZERO_SELF_SIGNED_CERT", "UNABLE_TO_VERIFY_LEAF_SIGNATURE", "UNABLE_TO_GET_ISSUER_CERT_LOCALLY"].filter(hint)).toHaveLength(4);
    expect(["ECONNREFUSED", "ENOTFOUND", "CERT_HAS_EXPIRED", "ERR_TLS_CERT_ALTNAME_INVALID"].filter(hint)).toEqual([]);
    expect(explained({ message: "fetch failed", cause: { message: "connect ECONNREFUSED", code: "ECONNREFUSED" } })).toBe("fetch failed: connect ECONNREFUSED");
  });

  test("takes what a server writes in another order or in other letters", async () => {
    expect(await verify(site, server((path, answer) => (kindOf(path) === "hashed" && answer.status === 200 ? withHeader("cache-control", "immutable,public,max-age=31536000")(path, answer) : answer)))).toEqual([]);
    expect(await verify(site, server(only("/index.html", withHeader("content-type", "text/html;charset=UTF-8"))))).toEqual([]);
  });
});

describe("comparing a server with dist/", () => {
  const folder = mkdtempSync(join(tmpdir(), "whybounce-dist-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  const files: Readonly<Record<string, string>> = {
    "manifest.xml": '<SourceLocation DefaultValue="https://bounce.contoso.com/taskpane.html"/>', "taskpane.html": "page", "config.json": "{}", "sbom.json": "{}",
    "web.config": "the server's own", "js/a.0123abcd.js": "a", "js/b.0123abcd.js": "b",
  };
  mkdirSync(join(folder, "js"));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);

  const built = () => {
    const found = readBuilt(folder, site.origin);
    if (found.kind !== "built") throw new Error(found.why);
    return found.files;
  };
  const serving = (changed: Readonly<Record<string, string | undefined>>): AskBytes => (path) => {
    const text = { ...files, ...changed }[path.slice(1)];
    return Promise.resolve({ status: text === undefined ? 404 : 200, bytes: Buffer.from(text ?? "") });
  };

  test("asks for every file but the configuration and what is the server's own", () => {
    expect([...built().keys()]).toEqual(["/js/a.0123abcd.js", "/js/b.0123abcd.js", "/manifest.xml", "/sbom.json", "/taskpane.html"]);
  });

  test("is not done with a build for another address, or with none", () => {
    expect(readBuilt(folder, "https://elsewhere.contoso.com")).toEqual({ kind: "none", why: `${folder} is for https://bounce.contoso.com` });
    expect(readBuilt(join(folder, "js"), site.origin)).toEqual({ kind: "none", why: expect.stringContaining("there is no") });
  });

  test("finds nothing where all is served", async () => {
    expect(await compare(built(), serving({}))).toEqual({ findings: [], leftOff: [] });
  });

  test("finds what is missing and what is another, and lets what no pane needs be left off", async () => {
    expect(await compare(built(), serving({ "js/a.0123abcd.js": undefined, "js/b.0123abcd.js": "c", "sbom.json": undefined }))).toEqual({
      findings: ["/js/a.0123abcd.js: 404 instead of 200; it is in dist/", "/js/b.0123abcd.js: is not the file in dist/ (1 bytes, as many as it should have)"], leftOff: ["/sbom.json"],
    });
  });

  test("asks for a few at a time, and tells of some when all are others", async () => {
    const many = new Map(Array.from({ length: 50 }, (_, at) => [`/js/${at}.0123abcd.js`, Buffer.from("new")]));
    let [now, most] = [0, 0];
    const { findings } = await compare(many, async () => {
      most = Math.max(most, (now += 1));
      await new Promise((done) => setTimeout(done, 1));
      now -= 1;
      return { status: 200, bytes: Buffer.from("old") };
    });
    expect([findings.length, findings.at(-1), most]).toEqual([21, "and 30 files more: is it another release that is served?", 8]);
  });

  test.each([["{}", true], ['\ufeff{"a": 1}', true], ["[]", false], ["null", false], ["", false], ["<!doctype html>", false]])("%j as a configuration: %s", (text, is) => expect(isObject(text)).toBe(is));
});

test("for an address with a port there are no files of services that have none, and Apache listens at it", () => {
  const files = hostingFiles(siteFrom({ origin: "https://bounce.contoso.com:8443" }));
  expect(Object.keys(files).filter((path) => /azure|cloudfront/.test(path))).toEqual([]);
  expect(files["apache/whybounce.conf"]).toContain("\nListen 8443\n<VirtualHost *:8443>");
  expect(hostingFiles(siteFrom({ origin: "https://bounce.contoso.com" }))["apache/whybounce.conf"]).not.toContain("\nListen");
});
