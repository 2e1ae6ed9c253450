import { namesIn } from "../supply/noticesOf.mjs";
import { missingFrom } from "../supply/sbom.mjs";

/** The number in a name that stands for the content. */
const HASH = /\.[\da-f]{8}(?=\.js$)/;

/** @type {import("./agree.mjs").differences} */
export function differences(one, other) {
  const [first, second] = [byPlainName(one), byPlainName(other)];
  const names = [...new Set([...first.keys(), ...second.keys()])].sort();
  const changed = names.flatMap((name) => {
    if (!first.has(name)) return [`${second.get(name)} came out of the second build only.`];
    if (!second.has(name)) return [`${first.get(name)} came out of the first build only.`];
    const [bytes, others] = [one.get(first.get(name)), other.get(second.get(name))];
    const at = firstDifference(bytes, others);
    return at === undefined ? [] : [`${name} differs from byte ${at} on: "${around(bytes, at)}" and "${around(others, at)}".`];
  });
  const [renamed, ...more] = names.filter((name) => first.has(name) && second.has(name) && first.get(name) !== second.get(name));
  return renamed ? [...changed, `${more.length + 1} files have another name, such as ${first.get(renamed)} and ${second.get(renamed)}.`] : changed;
}

function byPlainName(files) {
  return new Map([...files.keys()].map((name) => [name.replace(HASH, ""), name]));
}

function firstDifference(one, other) {
  if (one.equals(other)) return undefined;
  const at = one.findIndex((byte, index) => byte !== other[index]);
  return at === -1 ? one.length : at;
}

const around = (bytes, at) => bytes.subarray(Math.max(0, at - 20), at + 40).toString("latin1").replace(/[^ -~]/g, ".");

/** @type {import("./agree.mjs").leaks} */
export function leaks(files, folder) {
  return [...files].filter(([, bytes]) => bytes.includes(folder)).map(([name]) => `${name} names the folder in which it was built: ${folder}.`);
}

/** @type {import("./agree.mjs").versionFaults} */
export function versionFaults({ about, lock, changelog, manifests, sbom }) {
  const wanted = about.version;
  // The manifest of an Office add-in has four numbers.
  const inManifest = `${wanted}.0`;
  const found = [
    ["package-lock.json", lock.version, wanted],
    ["package-lock.json, its first package,", lock.packages[""]?.version, wanted],
    ["CHANGELOG.md's newest entry", newestEntry(changelog), wanted],
    ["sbom.json", JSON.parse(sbom).metadata?.component?.version, wanted],
    ...Object.entries(manifests).map(([name, xml]) => [name, /<Version>\s*([^<]*?)\s*<\/Version>/.exec(xml)?.[1], inManifest]),
  ];
  const wrong = found.filter(([, has, should]) => has !== should).map(([name, has, should]) => `${name} says ${has ?? "no version"}, but ${should} belongs to package.json's ${wanted}.`);
  return Object.keys(manifests).length > 0 ? wrong : [...wrong, "There is no manifest to compare."];
}

/** The version of the first heading that is not what has not been released yet. */
function newestEntry(changelog) {
  return /^## \[(?!Unreleased\])([^\]\n]{1,80})\]/m.exec(changelog)?.[1];
}

/** @type {import("./agree.mjs").supplyFaults} */
export function supplyFaults({ notices, sbom }) {
  const inBuild = namesIn(notices);
  const { components } = JSON.parse(sbom);
  const named = new Set(inBuild.map(({ name, version }) => `${name}@${version}`));
  return [
    ...(inBuild.length > 0 ? [] : ["THIRD-PARTY-NOTICES.txt names no package."]),
    ...missingFrom(sbom, inBuild).map((id) => `${id} is in THIRD-PARTY-NOTICES.txt, but not in sbom.json.`),
    ...components.filter((found) => found.scope === "required" && !named.has(found["bom-ref"])).map((found) => `${found["bom-ref"]} is required in sbom.json, but not in THIRD-PARTY-NOTICES.txt.`),
  ];
}
