import { allNamed, allOverrides, childAt, childrenOf, finding, textOf } from "./tree.mjs";

/** @typedef {import("./check.mjs").Rule} Rule */

const localeName = /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?-(?:[A-Z]{2}|\d{3})$/;
const longest = { short: 125, long: 250 };

/** Every text a person may read, with the most characters Office takes. @param {Element} root */
function textsOf(root) {
  const named = [["DisplayName", longest.short], ["Description", longest.long]];
  const texts = named.flatMap(([name, most]) => childrenOf(root, name).map((element) => ({ element, most })));
  for (const overrides of allOverrides(root)) {
    for (const [collection, most] of [["ShortStrings", longest.short], ["LongStrings", longest.long]]) {
      const strings = childAt(overrides, "Resources", collection);
      texts.push(...(strings ? childrenOf(strings, "String") : []).map((element) => ({ element, most })));
    }
  }
  return texts;
}

/** @type {Rule} */
export function* lengths(root) {
  for (const { element, most } of textsOf(root)) {
    for (const [holder, attribute] of [[element, "DefaultValue"], ...childrenOf(element, "Override").map((each) => [each, "Value"])]) {
      const text = holder.getAttribute(attribute)?.trim() ?? "";
      if (!text) yield finding(holder, "is empty");
      else if (text.length > most) yield finding(holder, `has ${text.length} characters, more than ${most}`);
    }
  }
}

/** A locale that is used once, or that the product speaks, must have every text. @type {Rule} */
export function* everyLocale(root, { locales }) {
  const used = allNamed(root, "Override").map((each) => each.getAttribute("Locale") ?? "");
  for (const { element } of textsOf(root)) {
    const present = childrenOf(element, "Override").map((each) => each.getAttribute("Locale"));
    for (const locale of new Set([...locales, ...used])) {
      if (!present.includes(locale)) yield finding(element, `has no text for ${locale}`);
    }
  }
}

/** Outlook looks a locale up by its whole name, and takes one text for it. @type {Rule} */
export function* locales(root) {
  const own = childAt(root, "DefaultLocale");
  if (own && !localeName.test(textOf(own))) yield finding(own, `"${textOf(own)}" is no locale of the form sv-SE`);
  for (const element of allNamed(root, "Override")) {
    const locale = element.getAttribute("Locale") ?? "";
    const first = childrenOf(element.parentElement ?? element, "Override").find((each) => each.getAttribute("Locale") === locale);
    if (!localeName.test(locale)) yield finding(element, `"${locale}" is no locale of the form sv-SE`);
    else if (first !== element) yield finding(element, `is a second text for ${locale}`);
  }
}
