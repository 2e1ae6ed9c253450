// node scripts/hosting/verify.mjs --env origin=https://bounce.example.com [--env cloud=…] [--env ancestors=…]
// Asks the server at that address for every kind of file, and says where it does not do what scripts/hosting/policy.mjs wants; and where dist/ is
// for that address, whether every file of it is the one that the server gives out. 0: all is well; 1: something is not; 2: the call makes no sense.
import { fileURLToPath, pathToFileURL } from "node:url";
import { readArguments, siteFrom } from "../site/site.mjs";
import { asking, explained } from "./asking.mjs";
import { compare, isObject, isOptional, readBuilt } from "./compare.mjs";
import { headersFor, kindOf, kinds, types } from "./policy.mjs";

/** @typedef {import("./verify.mjs").Ask} Ask */
/** @typedef {import("./verify.mjs").Answer} Answer */

const DIST = fileURLToPath(new URL("../../dist", import.meta.url));

const NEVER = ["x-frame-options", "cross-origin-resource-policy", "cross-origin-embedder-policy", "cross-origin-opener-policy", "x-powered-by"];

/** @type {import("./verify.mjs").verify} */
export async function verify(site, ask) {
  const expected = headersFor(site);
  const page = await ask("/taskpane.html");
  const linked = [...page.body.matchAll(/\b(?:src|href)=["']?((?:js|assets)\/[^"'?#\s>]{1,200})/g)].map(([, path]) => `/${path}`);
  const named = Object.values(kinds).flatMap(({ names = [] }) => names.map((name) => `/${name}`));
  const findings = [];
  for (const path of new Set(["/", ...named, ...linked])) findings.push(...wrongIn(path, await ask(path), expected));
  if (!linked.some((path) => kindOf(path) === "hashed")) findings.push("/taskpane.html names no script of js/");
  return [...findings, ...(await refusals(ask)), ...(await revalidation(ask, page)), ...(await packing(ask, linked))];
}

/** @param {string} path @param {Answer} answer @param {ReturnType<typeof headersFor>} expected */
function wrongIn(path, { status, headers, body }, expected) {
  if (status === 404 && isOptional(path)) return [];
  if (status !== 200) return [`${path}: ${status} instead of 200`];
  const kind = kindOf(path);
  if (!kind) return [`${path}: no kind of file has its name`];

  const wanted = { "Content-Type": types[path === "/" ? "html" : path.split(".").at(-1)], ...expected[kind] };
  const different = Object.entries(wanted).filter(([name, value]) => !isSame(name, headers[name.toLowerCase()], value));
  return [
    ...different.map(([name, value]) => `${path}: ${name} is ${headers[name.toLowerCase()] ?? "missing"}, and should be ${value}`),
    ...NEVER.filter((name) => headers[name] !== undefined).map((name) => `${path}: has ${name}, which must not be there`),
    ...(path === "/config.json" && !isObject(body) ? [`${path}: is not the text of a JSON object`] : []),
  ];
}

// Neither order nor letters count in what a server puts together itself.
const words = (text) => text.toLowerCase().split(/[,;]/).map((word) => word.trim()).sort().join();
const isSame = (name, is, wanted) => is !== undefined && (/^(?:Cache-Control|Content-Type)$/.test(name) ? words(is) === words(wanted) : is === wanted);

/** @param {Ask} ask */
async function refusals(ask) {
  const [missing, missingScript, folder, posted] = await Promise.all([ask("/nothing-here.html"), ask("/js/nothing-here.js"), ask("/js/"), ask("/taskpane.html", { method: "POST" })]);
  return [
    ...(missing.status === 404 ? [] : [`what is not there: ${missing.status} instead of 404`]),
    ...(missingScript.status === 404 ? [] : [`a script that is not there: ${missingScript.status} instead of 404`]),
    ...(/max-age=[1-9]\d{3}/.test(missingScript.headers["cache-control"] ?? "") ? ["a script that is not there: its absence may be kept for a long time"] : []),
    ...(folder.status >= 400 ? [] : [`/js/ lists the folder, or is answered with something else: ${folder.status}`]),
    ...(posted.status >= 400 ? [] : [`POST is not refused: ${posted.status}`]),
  ];
}

/** @param {Ask} ask @param {Answer} page */
async function revalidation(ask, { headers: { etag, "last-modified": date } }) {
  if (!etag && !date) return ["/taskpane.html: neither ETag nor Last-Modified, so it is sent whole each time"];
  const { status } = await ask("/taskpane.html", { headers: etag ? { "If-None-Match": etag } : { "If-Modified-Since": date } });
  return status === 304 ? [] : [`/taskpane.html: ${status} instead of 304 where nothing has changed`];
}

/** @param {Ask} ask @param {readonly string[]} linked */
async function packing(ask, linked) {
  const script = linked.find((path) => kindOf(path) === "hashed");
  if (!script) return [];
  const { headers } = await ask(script, { headers: { "Accept-Encoding": "gzip, br" } });
  return headers["content-encoding"] ? [] : [`${script}: is not compressed, which makes it three times as long`];
}

/** @param {readonly string[]} given */
function siteOf(given) {
  const { env, names } = readArguments(given, "verify");
  if (names.length > 0) throw new Error(`Not known: ${names.join(" ")}. There is: node scripts/hosting/verify.mjs --env origin=https://… [--env cloud=…] [--env ancestors=…]`);
  if (!env.origin) throw new Error("--env origin=https://… is missing: the address to ask.");
  return siteFrom(env);
}

/** @param {import("../site/site.mjs").Site} site */
async function report(site) {
  const asked = new Map();
  const ask = asking(site.origin, asked);
  const built = readBuilt(DIST, site.origin);
  const compared = built.kind === "built" ? (await compare(built.files, ask)).findings : [];
  const findings = [...(await verify(site, ask)), ...compared];
  for (const finding of findings) console.error(finding);
  const leftOff = [...asked].filter(([path, status]) => isOptional(path) && status === 404).map(([path]) => path.slice(1));
  if (leftOff.length > 0) console.log(`Not on the server, and need not be: ${leftOff.join(", ")}.`);
  console.log(built.kind === "built" ? `${built.files.size} files of dist/ were compared, byte for byte.` : `Not checked: whether the files are those that were built, since ${built.why}.`);
  console.log(findings.length === 0 ? `${site.origin} does all that was checked.` : `${site.origin}: ${findings.length} to mend.`);
  return findings.length === 0 ? 0 : 1;
}

async function main(given) {
  let site;
  try {
    site = siteOf(given);
  } catch (error) {
    console.error(error.message);
    return 2;
  }
  return report(site).catch((error) => {
    console.error(explained(error));
    return 1;
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  void main(process.argv.slice(2)).then((code) => {
    process.exitCode = code;
  });
}
