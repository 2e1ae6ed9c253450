// Whether a server gives out what was built: file by file, byte by byte.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { kindOf } from "./policy.mjs";

/** What nobody's pane asks for: it may be left off the server. */
const OPTIONAL = ["/config.schema.json", "/manifest.xml", "/manifest-helpdesk.xml", "/sbom.json"];

/** The live one is the admin's, and may be newer than the build. */
const OWN = "/config.json";

const AT_ONCE = 8;
const MOST_TOLD = 20;

/** @type {import("./compare.mjs").isOptional} */
export const isOptional = (path) => OPTIONAL.includes(path);

/** @type {import("./compare.mjs").readBuilt} */
export function readBuilt(folder, origin) {
  const manifest = join(folder, "manifest.xml");
  if (!existsSync(manifest)) return { kind: "none", why: `there is no ${manifest}` };
  const [, address] = /<SourceLocation DefaultValue="(https:\/\/[^"/]+)\//.exec(readFileSync(manifest, "utf8")) ?? [];
  if (address !== origin) return { kind: "none", why: `${folder} is for ${address ?? "no address"}` };
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath ?? entry.path, entry.name));
  const files = names.map((name) => [`/${relative(folder, name).split(sep).join("/")}`, readFileSync(name)]);
  // A server's own file, put in beside them, is not given out.
  return { kind: "built", files: new Map(files.filter(([path]) => kindOf(path) !== undefined && path !== OWN).sort()) };
}

/** @type {import("./compare.mjs").compare} */
export async function compare(files, ask) {
  const waiting = [...files];
  const [wrong, leftOff] = [[], []];
  while (waiting.length > 0) {
    const answers = await Promise.all(waiting.splice(0, AT_ONCE).map(async ([path, bytes]) => ({ path, bytes, answer: await ask(path) })));
    for (const { path, bytes, answer } of answers) {
      if (answer.status === 404 && isOptional(path)) leftOff.push(path);
      else if (answer.status !== 200) wrong.push(`${path}: ${answer.status} instead of 200; it is in dist/`);
      else if (!bytes.equals(answer.bytes)) wrong.push(`${path}: is not the file in dist/ (${told(answer.bytes.length, bytes.length)})`);
    }
  }
  const more = wrong.length - MOST_TOLD;
  return { findings: more > 0 ? [...wrong.slice(0, MOST_TOLD), `and ${more} files more: is it another release that is served?`] : wrong, leftOff };
}

const told = (is, should) => (is === should ? `${is} bytes, as many as it should have` : `${is} bytes instead of ${should}`);

/** @type {import("./compare.mjs").isObject} */
export function isObject(text) {
  try {
    const value = JSON.parse(text.replace(/^\ufeff/, ""));
    return typeof value === "object" && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}
