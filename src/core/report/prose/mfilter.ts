import type { ProseForm } from "./proseForm";

export const mfilter: ProseForm = {
  id: "m-filter",
  marks: [/m-FILTER/, /^-------server message$/m],
  recipient: /^([^\s<>:;,()]{1,128}@[^\s<>:;,()]{1,255})$/,
  spansBlankLines: true,
  end: /^-------(?:SMTP command|original)/,
};
