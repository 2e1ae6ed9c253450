import { addressesOf, allAddresses, originOf } from "./addresses.mjs";
import { resourceOf } from "./resources.mjs";
import { allNamed, childAt, finding, textOf } from "./tree.mjs";

/**
 * Two add-ins that one person may have: told apart by id and by every name on screen, and otherwise of one release at one address.
 * @param {Element} root @param {{ name: string, root: Element }} other
 */
export function* toldApart(root, other) {
  const [id, version] = [childAt(root, "Id"), childAt(root, "Version")];
  if (id && textOf(id).toLowerCase() === textOf(childAt(other.root, "Id")).toLowerCase()) yield finding(id, `is the Id of ${other.name} too`);
  const otherVersion = textOf(childAt(other.root, "Version"));
  if (version && textOf(version) !== otherVersion) yield finding(version, `is ${textOf(version)}, but ${other.name} is ${otherVersion}`);
  const taken = namesOf(other.root).map(({ text }) => text);
  for (const { element, text } of namesOf(root)) {
    if (taken.includes(text)) yield finding(element, `is "${text}", as in ${other.name}`);
  }
  const origins = new Set(allAddresses(other.root).map(({ address }) => originOf(address)));
  for (const { element, address } of allAddresses(root)) {
    if (!origins.has(originOf(address))) yield finding(element, `${address} is not at ${[...origins].join(", ")}, where ${other.name} is`);
  }
}

/** The names by which a person knows the add-in and its buttons, in every language. @param {Element} root */
function namesOf(root) {
  const labels = allNamed(root, "Control").flatMap((control) => resourceOf(childAt(control, "Label") ?? control) ?? []);
  const name = childAt(root, "DisplayName");
  return [...(name ? [name] : []), ...new Set(labels)].flatMap(addressesOf).map(({ element, address }) => ({ element, text: address.trim() }));
}
