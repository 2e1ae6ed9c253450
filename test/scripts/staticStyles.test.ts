import { staticRules, type StyledModule } from "../../scripts/styles/StaticStyles.mjs";

const styles = (makeStylesRules: NonNullable<StyledModule["buildInfo"]>["makeStylesRules"] = {}): StyledModule => ({ buildInfo: { makeStylesRules } });

test("rules stand in Griffel's order: buckets, then media queries, then shorthands before what they stand for; each once", () => {
  const modules = [
    {},
    styles({ h: [".a:hover{}"], m: [["@media print{.b{}}", { m: "print" }], ["@media all{.c{}}", { m: "all" }]] }),
    styles({ d: [".d{}", [".e{padding:0}", { p: -1 }], ".f{}"], h: [".a:hover{}"] }),
    styles({ d: [".d{}", ".g{}"] }),
  ];
  expect(staticRules({ modules })).toEqual([
    { bucket: "d", media: "", priority: -1, text: ".e{padding:0}" },
    { bucket: "d", media: "", priority: 0, text: ".d{}.f{}.g{}" },
    { bucket: "h", media: "", priority: 0, text: ".a:hover{}" },
    { bucket: "m", media: "all", priority: 0, text: "@media all{.c{}}" },
    { bucket: "m", media: "print", priority: 0, text: "@media print{.b{}}" },
  ]);
});
