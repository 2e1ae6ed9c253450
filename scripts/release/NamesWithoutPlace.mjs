/**
 * A webpack plugin: the files that come late are named by what is in the build, and not by the folder it was made in. Their names hold a number
 * that webpack works out of everything, also of the programs into which HtmlPlugin makes its templates on the way, and those have the paths
 * of the template and of lodash in them. Nothing of these programs is in the build, so they count for nothing here.
 */
export class NamesWithoutPlace {
  apply({ hooks }) {
    hooks.compilation.tap("NamesWithoutPlace", (compilation) => {
      if (!compilation.compiler.isChild()) return;
      compilation.hooks.afterHash.tap("NamesWithoutPlace", () => { compilation.hash = ""; });
    });
  }
}
