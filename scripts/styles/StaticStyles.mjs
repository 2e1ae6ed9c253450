import { createRequire } from "node:module";
import HtmlPlugin from "html-webpack-plugin";

const { createDOMRenderer, renderToStyleElements } = createRequire(import.meta.url)("@fluentui/react-components");

/** Where compileStyles leaves a module's rules. */
export const RULES = "makeStylesRules";

/**
 * The rules of all styles of a build, as Griffel writes them into a page that a server makes: each once, in its own order, in elements by
 * which it finds a place for what Fluent's own parts insert later.
 */
export function staticStyles({ modules }) {
  const renderer = createDOMRenderer();
  // Webpack has them in the order in which they happened to be read.
  const styled = [...modules].filter(({ buildInfo }) => buildInfo?.[RULES]).sort((one, other) => (one.resource < other.resource ? -1 : 1));
  for (const { buildInfo } of styled) renderer.insertCSSRules(buildInfo[RULES]);
  return renderToStyleElements(renderer).map(({ props: { dangerouslySetInnerHTML, ...attributes } }) => ({ attributes, text: dangerouslySetInnerHTML.__html }));
}

/** A webpack plugin: writes the rules of all styles into each page, so that nothing inserts them one by one while the first card is waited for. */
export class StaticStyles {
  apply({ hooks }) {
    hooks.compilation.tap("StaticStyles", (compilation) => {
      HtmlPlugin.getCompilationHooks(compilation).alterAssetTagGroups.tap("StaticStyles", (page) => {
        const elements = staticStyles(compilation).map(({ attributes, text }) => ({ tagName: "style", voidTag: false, attributes, innerHTML: text, meta: { plugin: "StaticStyles" } }));
        return { ...page, headTags: [...elements, ...page.headTags] };
      });
    });
  }
}
