import { httpsOnly, knownDomains } from "./addresses.mjs";
import { commandsOfBoth, promises } from "./commands.mjs";
import { activation, basics, requirements, versionInStep } from "./head.mjs";
import { iconFiles, iconSets } from "./icons.mjs";
import { namespaces, order } from "./order.mjs";
import { residsResolve, uniqueIds } from "./resources.mjs";
import { everyLocale, lengths } from "./texts.mjs";

/** @typedef {import("./check.mjs").Facts} Facts */
/** @typedef {import("./check.mjs").Finding} Finding */
/** @typedef {(root: Element, facts: Facts) => Iterable<Finding>} Rule */

/** @type {readonly Rule[]} */
const rules = [
  basics, activation, versionInStep, requirements,
  namespaces, order, commandsOfBoth, promises,
  residsResolve, uniqueIds,
  httpsOnly, knownDomains,
  iconFiles, iconSets,
  lengths, everyLocale,
];

/** @type {import("./check.mjs").checkManifest} */
export function checkManifest(xml, facts) {
  let root;
  try {
    root = facts.parse(xml).documentElement;
  } catch (error) {
    return [notWellFormed(String(error))];
  }
  const parserError = root.getElementsByTagName("parsererror")[0] ?? (root.localName === "parsererror" ? root : undefined);
  if (parserError) return [notWellFormed(parserError.textContent ?? "")];
  if (root.localName !== "OfficeApp") return [{ element: root.nodeName, reason: "is not OfficeApp, the root of an add-in only manifest" }];
  return rules.flatMap((rule) => [...rule(root, facts)]);
}

/** @param {string} detail */
function notWellFormed(detail) {
  return { element: "OfficeApp", reason: `is not well-formed XML: ${detail.trim()}` };
}
