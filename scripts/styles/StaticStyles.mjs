import { createRequire } from "node:module";
import HtmlPlugin from "html-webpack-plugin";
import { griffel } from "./griffel.mjs";

const { styleBucketOrdering } = createRequire(import.meta.url)(griffel);

/** Where compileStyles leaves a module's rules. */
export const RULES = "makeStylesRules";

/**
 * The rules of all styles of a build, each once, in the order that Griffel keeps: by bucket, then by media query, then shorthands (a lower
 * priority) before what they stand for.
 */
export function staticRules({ modules }) {
  const sheets = new Map();
  for (const { buildInfo } of modules) {
    for (const [bucket, rules] of Object.entries(buildInfo?.[RULES] ?? {})) {
      for (const rule of rules) {
        const [text, { m: media = "", p: priority = 0 } = {}] = [rule].flat();
        const key = JSON.stringify([bucket, media, priority]);
        const sheet = sheets.get(key) ?? { bucket, media, priority, texts: new Set() };
        sheets.set(key, sheet);
        sheet.texts.add(text);
      }
    }
  }
  const inOrder = (one, other) =>
    styleBucketOrdering.indexOf(one.bucket) - styleBucketOrdering.indexOf(other.bucket) || compare(one.media, other.media) || one.priority - other.priority;
  return [...sheets.values()].sort(inOrder).map(({ texts, ...sheet }) => ({ ...sheet, text: [...texts].join("") }));
}

const compare = (one, other) => (one < other ? -1 : Number(one > other));

/**
 * A webpack plugin: writes the rules of all styles into each page, so that nothing inserts them one by one while the first card is waited
 * for. Each bucket is an element marked as Griffel marks its own, and what Fluent's own parts insert later finds its place among them.
 */
export class StaticStyles {
  apply({ hooks }) {
    hooks.compilation.tap("StaticStyles", (compilation) => {
      HtmlPlugin.getCompilationHooks(compilation).alterAssetTagGroups.tap("StaticStyles", (page) => {
        const elements = staticRules(compilation).map(({ bucket, media, priority, text }) => ({
          tagName: "style",
          voidTag: false,
          attributes: { "data-make-styles-bucket": bucket, "data-priority": String(priority), ...(media && { media }) },
          innerHTML: text,
          meta: { plugin: "StaticStyles" },
        }));
        return { ...page, headTags: [...elements, ...page.headTags] };
      });
    });
  }
}
