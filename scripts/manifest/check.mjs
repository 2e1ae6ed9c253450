import { knownDomains, usable } from "./addresses.mjs";
import { commandsOfBoth, promises } from "./commands.mjs";
import { enums } from "./enums.mjs";
import { activation, basics, requirements, versionInStep } from "./head.mjs";
import { iconFiles, iconSets } from "./icons.mjs";
import { namespaces, order } from "./order.mjs";
import { residsResolve, uniqueIds } from "./resources.mjs";
import { everyLocale, lengths, locales } from "./texts.mjs";
import { toldApart } from "./toldApart.mjs";

/** @typedef {import("./check.mjs").Facts} Facts */
/** @typedef {import("./check.mjs").Finding} Finding */
/** @typedef {(root: Element, facts: Facts) => Iterable<Finding>} Rule */

/** @type {readonly Rule[]} */
const rules = [
  basics, activation, versionInStep, requirements,
  namespaces, order, enums, commandsOfBoth, promises,
  residsResolve, uniqueIds,
  usable, knownDomains,
  iconFiles, iconSets,
  lengths, everyLocale, locales,
];

/** @type {import("./check.mjs").checkManifest} */
export function checkManifest(xml, facts) {
  const { root, problem } = open(xml, facts.parse);
  return problem ? [problem] : rules.flatMap((rule) => [...rule(root, facts)]);
}

/** @type {import("./check.mjs").checkTogether} */
export function checkTogether(manifests, parse) {
  const opened = Object.entries(manifests).map(([name, xml]) => ({ name, ...open(xml, parse) }));
  const unread = opened.flatMap(({ name, problem }) => (problem ? within(name)(problem) : []));
  if (unread.length > 0) return unread;
  const [first, ...others] = opened;
  return others.flatMap(({ name, root }) => [...toldApart(root, first)].map(within(name)));
}

/** @param {string} name @returns {(found: Finding) => Finding} */
function within(name) {
  return ({ element, reason }) => ({ element: `${name}: ${element}`, reason });
}

/** @param {string} xml @param {Facts["parse"]} parse @returns {{ root: Element, problem?: undefined } | { root?: undefined, problem: Finding }} */
function open(xml, parse) {
  let root;
  try {
    root = parse(xml).documentElement;
  } catch (error) {
    return { problem: notWellFormed(String(error)) };
  }
  const parserError = root.getElementsByTagName("parsererror")[0] ?? (root.localName === "parsererror" ? root : undefined);
  if (parserError) return { problem: notWellFormed(parserError.textContent ?? "") };
  if (root.localName !== "OfficeApp") return { problem: { element: root.nodeName, reason: "is not OfficeApp, the root of an add-in only manifest" } };
  return { root };
}

/** @param {string} detail */
function notWellFormed(detail) {
  return { element: "OfficeApp", reason: `is not well-formed XML: ${detail.trim()}` };
}
