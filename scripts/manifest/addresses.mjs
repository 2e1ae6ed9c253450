import { LOOPBACK } from "../site/site.mjs";
import { allNamed, childrenOf, finding, textOf } from "./tree.mjs";
import { resourceOf } from "./resources.mjs";

/** @typedef {import("./check.mjs").Rule} Rule */

const carriers = ["IconUrl", "HighResolutionIconUrl", "SupportUrl", "SourceLocation", "Image", "Url"];

/** An element's address with those it has for other locales. @param {Element} element @returns {{ element: Element, address: string }[]} */
export function addressesOf(element) {
  const own = element.getAttribute("DefaultValue");
  const others = childrenOf(element, "Override").map((each) => ({ element: each, address: each.getAttribute("Value") ?? "" }));
  return [...(own === null ? [] : [{ element, address: own }]), ...others];
}

/** Every address of a manifest, with the element that holds it. @param {Element} root */
export function allAddresses(root) {
  const domains = allNamed(root, "AppDomain").map((element) => ({ element, address: textOf(element) }));
  return [...carriers.flatMap((name) => allNamed(root, name)).flatMap(addressesOf), ...domains];
}

/** @type {Rule} */
export function* usable(root, { isLocal }) {
  for (const { element, address } of allAddresses(root)) {
    const url = URL.canParse(address) ? new URL(address) : undefined;
    if (!url) yield finding(element, `"${address}" is no address`);
    else if (url.protocol !== "https:") yield finding(element, `${address} is not https`);
    else if (!isLocal && LOOPBACK.test(url.hostname)) yield finding(element, `${address} is on the computer of whoever opens it`);
  }
}

/** Of the pages, Outlook shows those of the known domains in the pane, and any other one in a browser window. @type {Rule} */
export function* knownDomains(root) {
  const known = allNamed(root, "AppDomain").map((element) => ({ element, address: textOf(element) }));
  for (const { element, address } of known) {
    if (URL.canParse(address) && address !== originOf(address)) yield finding(element, `${address} says more than its origin, ${originOf(address)}`);
  }
  const pages = [...allNamed(root, "SourceLocation"), ...allNamed(root, "FunctionFile")];
  const origins = known.map(({ address }) => originOf(address));
  for (const page of pages) {
    for (const { address } of addressesOf(resourceOf(page) ?? page)) {
      if (URL.canParse(address) && !origins.includes(originOf(address))) yield finding(page, `${address} is outside AppDomains`);
    }
  }
}

/** @param {string} address */
export function originOf(address) {
  return URL.canParse(address) ? new URL(address).origin : "";
}
