import { staticStyles } from "./StaticStyles.mjs";

/** A token and its value as they stand in minified code. */
const ENTRY = /(?<=[{,])["']--(\w+)["']:(?:"[^"\\]*"|'[^'\\]*'|`[^`\\]*`|[\d.]+)(?:,|(?=\}))/g;
const USE = /var\(--(\w+)/g;

/** A webpack plugin: of the hundreds of colours and sizes that Fluent's tokens stand for, leaves in those that some style of the build uses. */
export class UsedTokens {
  apply({ hooks, webpack: { Compilation, sources } }) {
    hooks.thisCompilation.tap("UsedTokens", (compilation) => {
      // Once what nothing uses is gone, and before the files get their names.
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE + 1;
      compilation.hooks.processAssets.tap({ name: "UsedTokens", stage }, (assets) => {
        const scripts = Object.entries(assets).filter(([name]) => name.endsWith(".js"));
        const texts = [...scripts.map(([, asset]) => String(asset.source())), ...staticStyles(compilation).map(({ text }) => text)];
        const used = new Set(texts.flatMap((text) => [...text.matchAll(USE)].map(([, token]) => token)));
        for (const [name, asset] of scripts) {
          const unused = [...String(asset.source()).matchAll(ENTRY)].filter(([, token]) => !used.has(token));
          const slim = new sources.ReplaceSource(asset);
          for (const { 0: entry, index } of unused) slim.replace(index, index + entry.length - 1, "");
          if (unused.length > 0) compilation.updateAsset(name, slim);
        }
      });
    });
  }
}
