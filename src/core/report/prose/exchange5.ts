import type { ProseForm } from "./proseForm";

export const exchange5: ProseForm = {
  id: "exchange-5",
  marks: [/did not reach the following recipient\(s\):/i, /^The following recipient\(s\) could not be reached:$/im],
  recipient: /^[ \t]{0,8}(?:'|")?([^\s<>:;,()'"]{1,128}@[^\s<>:;,()'"]{1,255})(?:'|")? on (?:\p{L}{2,12},? .{5,60}|\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4} .{3,30})$/u,
  spansBlankLines: true,
};
