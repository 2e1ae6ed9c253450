import type { ProseForm } from "./proseForm";

export const exchange5: ProseForm = {
  id: "exchange-5",
  about: "Exchange 5.5 and 2000–2003 (Internet Mail Service): \"kim@fabrikam.com on Mon, 16 Nov 2026 09:00:00 +0100\" and the reason below.",
  marks: [/did not reach the following recipient\(s\):/i, /^The following recipient\(s\) could not be reached:$/im],
  recipient: /^[ \t]{0,8}(?:'|")?([^\s<>:;,()'"]{1,128}@[^\s<>:;,()'"]{1,255})(?:'|")? on (?:\p{L}{2,12},? .{5,60}|\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4} .{3,30})$/u,
  spansBlankLines: true,
};
