// Walking a manifest: every name here is local, whatever prefix the file gives it.

const kindOf = "xsi:type";

/** @param {Element} element @param {string} [name] */
export function childrenOf(element, name) {
  return [...element.children].filter((child) => name === undefined || child.localName === name);
}

/** The child at the end of these names, taking the first at every step. @param {Element} element @param {...string} names */
export function childAt(element, ...names) {
  /** @type {Element | undefined} */
  let at = element;
  for (const name of names) at = at && childrenOf(at, name)[0];
  return at;
}

/** @param {Element} element @param {string} name */
export function allNamed(element, name) {
  return [...element.getElementsByTagName("*")].filter((each) => each.localName === name);
}

/** @param {Element | undefined} element */
export function textOf(element) {
  return element?.textContent?.trim() ?? "";
}

/** @param {Element} element */
export function kind(element) {
  return element.getAttribute(kindOf) ?? "";
}

/** The overrides an element belongs to: resources and ids count within them. @param {Element} element */
export function overridesAround(element) {
  /** @type {Element | null} */
  let at = element;
  while (at && at.localName !== "VersionOverrides") at = at.parentElement;
  return at;
}

/** The overrides of the manifest, outer before inner. @param {Element} root */
export function allOverrides(root) {
  return allNamed(root, "VersionOverrides");
}

/** The elements of one VersionOverrides without those of the one nested in it. @param {Element} overrides */
export function ownElements(overrides) {
  return [...overrides.getElementsByTagName("*")].filter((each) => each.localName !== "VersionOverrides" && overridesAround(each) === overrides);
}

/** @param {Element} element @returns {string} */
export function pathOf(element) {
  const segment = element.nodeName + markOf(element);
  return element.parentElement ? `${pathOf(element.parentElement)}/${segment}` : segment;
}

/** What tells an element from its namesakes. @param {Element} element */
function markOf(element) {
  const size = element.getAttribute("size");
  if (size) return `[${[size, element.getAttribute("scale")].filter(Boolean).join("x")}]`;
  const mark = element.getAttribute("id") ?? element.getAttribute("Locale") ?? element.getAttribute(kindOf);
  return mark && element.parentElement ? `[${mark}]` : "";
}

/** @param {Element} element @param {string} reason */
export function finding(element, reason) {
  return { element: pathOf(element), reason };
}

/** A finding about a child that is not there. @param {Element} parent @param {string} name */
export function missing(parent, name) {
  return { element: `${pathOf(parent)}/${name}`, reason: "is missing" };
}
