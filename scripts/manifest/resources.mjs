import { allOverrides, childAt, finding, overridesAround, ownElements } from "./tree.mjs";

/** @typedef {import("./check.mjs").Rule} Rule */

const longestId = 32;

/** Which collection an element's resid is looked up in. */
const collections = {
  Label: "ShortStrings",
  Title: "ShortStrings",
  Description: "LongStrings",
  Image: "Images",
  SourceLocation: "Urls",
  FunctionFile: "Urls",
};

/** The resource an element names, if it stands in the right collection of the same overrides. @param {Element} element */
export function resourceOf(element) {
  const overrides = overridesAround(element);
  const collection = overrides && childAt(overrides, "Resources", collections[element.localName]);
  return [...(collection?.children ?? [])].find((each) => each.getAttribute("id") === element.getAttribute("resid"));
}

/** @type {Rule} */
export function* residsResolve(root) {
  for (const element of allOverrides(root).flatMap(ownElements)) {
    const resid = element.getAttribute("resid");
    if (resid === null) continue;
    if (!collections[element.localName]) yield finding(element, "names a resource, but takes none");
    else if (!resourceOf(element)) yield finding(element, `names the resource "${resid}", which is not in ${collections[element.localName]}`);
    if (resid.length > longestId) yield finding(element, `names a resource by ${resid.length} characters, more than ${longestId}`);
  }
}

/** @type {Rule} */
export function* uniqueIds(root) {
  for (const overrides of allOverrides(root)) {
    const seen = new Set();
    for (const element of ownElements(overrides)) {
      const id = element.getAttribute("id");
      if (id === null) continue;
      if (seen.has(id)) yield finding(element, `has the id "${id}" of another element`);
      if (id.length > longestId) yield finding(element, `has an id of ${id.length} characters, more than ${longestId}`);
      seen.add(id);
    }
  }
}
