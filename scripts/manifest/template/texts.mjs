import { xml } from "./xml.mjs";

/** The locale of the texts that stand for every locale without its own. */
export const DEFAULT_LOCALE = "en-US";

/** @typedef {import("../facts.mjs").AudienceTexts} AudienceTexts */

/**
 * An element that holds one text in every language.
 * @param {{ open: import("./xml.mjs").Xml, close: import("./xml.mjs").Xml, prefix?: string }} tag
 * @param {Readonly<Record<string, AudienceTexts>>} texts @param {(of: AudienceTexts) => string} pick
 */
function inEveryLanguage({ open, close, prefix = "" }, texts, pick) {
  const others = Object.entries(texts).filter(([locale]) => locale !== DEFAULT_LOCALE);
  return xml`
    ${open} DefaultValue="${pick(texts[DEFAULT_LOCALE])}">
      ${others.map(([locale, own]) => xml`<${prefix}Override Locale="${locale}" Value="${pick(own)}"/>`)}
    ${close}`;
}

/** @param {"DisplayName" | "Description"} name @param {Readonly<Record<string, AudienceTexts>>} texts @param {(of: AudienceTexts) => string} pick */
export function aboutAddIn(name, texts, pick) {
  return inEveryLanguage({ open: xml`<${name}`, close: xml`</${name}>` }, texts, pick);
}

/** @param {string} id @param {Readonly<Record<string, AudienceTexts>>} texts @param {(of: AudienceTexts) => string} pick */
export function stringOf(id, texts, pick) {
  return inEveryLanguage({ open: xml`<bt:String id="${id}"`, close: xml`</bt:String>`, prefix: "bt:" }, texts, pick);
}
