import { staticStyles, type StyledModule } from "../../scripts/styles/StaticStyles.mjs";

const styles = (resource: string, makeStylesRules: NonNullable<StyledModule["buildInfo"]>["makeStylesRules"] = {}): StyledModule => ({ resource, buildInfo: { makeStylesRules } });

test("rules stand in Griffel's order: buckets, then media queries, then shorthands before what they stand for; each once", () => {
  const modules = [
    {},
    styles("c.styles.ts", { h: [".a:hover{}"], m: [["@media print{.b{}}", { m: "print" }], ["@media all{.c{}}", { m: "all" }]] }),
    styles("a.styles.ts", { d: [".d{}", [".e{padding:0}", { p: -1 }], ".f{}"], h: [".a:hover{}"] }),
    styles("b.styles.ts", { d: [".d{}", ".g{}"] }),
  ];
  expect(staticStyles({ modules }).map(({ attributes, text }) => [attributes["data-make-styles-bucket"], attributes["media"], text])).toEqual([
    ["d", undefined, ".e{padding:0}"],
    ["d", undefined, ".d{}.f{}.g{}"],
    ["h", undefined, ".a:hover{}"],
    ["m", "all", "@media all{.c{}}"],
    ["m", "print", "@media print{.b{}}"],
  ]);
});

test("the order in which webpack read the files is not seen", () => {
  const modules = [styles("a.styles.ts", { d: [".a{}"] }), styles("b.styles.ts", { d: [".b{}"] }), styles("c.styles.ts", { h: [".c:hover{}"] })];
  expect(staticStyles({ modules: modules.toReversed() })).toEqual(staticStyles({ modules }));
});
