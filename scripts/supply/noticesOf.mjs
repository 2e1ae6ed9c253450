import { readFileSync } from "node:fs";

/** Licences that ask for nothing but to be passed on. Any other, and any choice between several, is for a person to look at first. */
const ACCEPTED = ["0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "MIT", "MIT-0"];

/** Packages that name the MIT licence and come without its text: whom their package.json and its repository name. */
const HOLDERS = { "@cfworker/json-schema": "Jeremy Danyow", "@fluentui/react-icons": "Microsoft Corporation" };

const HEAD = `WhyBounce holds code of the packages below, which belongs to those who wrote it. Each is followed by its licence.
Microsoft's office.js is not among the files of WhyBounce: the task pane loads it from Microsoft.
`;

/** @type {import("./noticesOf.mjs").noticesOf} */
export function noticesOf(packages) {
  const sorted = packages.toSorted((one, other) => (idOf(one) < idOf(other) ? -1 : 1));
  return { text: [HEAD, ...sorted.map(section)].join("\n"), faults: sorted.flatMap(faultsOf) };
}

/** @type {import("./noticesOf.mjs").namesIn} */
export function namesIn(text) {
  return [...text.matchAll(/^-{80}\n(\S+) (\S+)\nLicence: /gm)].map(([, name, version]) => ({ name, version }));
}

const idOf = ({ name, version }) => `${name}@${version}`;

function faultsOf(found) {
  const { license } = found;
  if (!ACCEPTED.includes(license)) return [`${idOf(found)} is under ${license ?? "no licence"}, which is none of ${ACCEPTED.join(", ")}.`];
  return textOf(found) ? [] : [`${idOf(found)} comes without the text of its licence (${license}).`];
}

function section(found) {
  const parts = [textOf(found) ?? "", ...(found.noticeText ? [found.noticeText] : [])].map(tidy);
  return `${"-".repeat(80)}\n${found.name} ${found.version}\nLicence: ${found.license}\n\n${parts.join("\n\n")}\n`;
}

function textOf({ name, license, licenseText }) {
  if (licenseText?.trim()) return licenseText;
  if (license !== "MIT" || !Object.hasOwn(HOLDERS, name)) return undefined;
  const standard = readFileSync(new URL("licences/MIT.txt", import.meta.url), "utf8");
  return `(The package names this licence and comes without its text. This is the standard text, for its publisher.)\n\n${standard.replace("{holder}", HOLDERS[name])}`;
}

const tidy = (text) => text.replaceAll("\r\n", "\n").split("\n").map((line) => line.trimEnd()).join("\n").trim();
