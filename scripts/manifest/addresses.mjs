import { allNamed, childAt, childrenOf, finding, textOf } from "./tree.mjs";
import { resourceOf } from "./resources.mjs";

/** @typedef {import("./check.mjs").Rule} Rule */

const carriers = ["IconUrl", "HighResolutionIconUrl", "SupportUrl", "SourceLocation", "Image", "Url"];

/** An element's address with those it has for other locales. @param {Element} element @returns {{ element: Element, address: string }[]} */
export function addressesOf(element) {
  const own = element.getAttribute("DefaultValue");
  const others = childrenOf(element, "Override").map((each) => ({ element: each, address: each.getAttribute("Value") ?? "" }));
  return [...(own === null ? [] : [{ element, address: own }]), ...others];
}

/** @type {Rule} */
export function* httpsOnly(root) {
  const domains = allNamed(root, "AppDomain").map((element) => ({ element, address: textOf(element) }));
  const named = carriers.flatMap((name) => allNamed(root, name)).flatMap(addressesOf);
  for (const { element, address } of [...named, ...domains]) {
    if (!URL.canParse(address)) yield finding(element, `"${address}" is no address`);
    else if (new URL(address).protocol !== "https:") yield finding(element, `${address} is not https`);
  }
}

/** A page outside the known domains opens in a browser window instead of the pane. @type {Rule} */
export function* knownDomains(root) {
  const start = childAt(root, "FormSettings", "Form", "DesktopSettings", "SourceLocation");
  const known = [...allNamed(root, "AppDomain").map(textOf), start?.getAttribute("DefaultValue") ?? ""].map(originOf);
  const pages = [...allNamed(root, "SourceLocation"), ...allNamed(root, "FunctionFile")];
  for (const page of pages) {
    for (const { address } of addressesOf(resourceOf(page) ?? page)) {
      if (URL.canParse(address) && !known.includes(originOf(address))) yield finding(page, `${address} is outside AppDomains`);
    }
  }
}

/** @param {string} address */
function originOf(address) {
  return URL.canParse(address) ? new URL(address).origin : "";
}
