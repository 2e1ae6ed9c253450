import type { ProseForm } from "./proseForm";

export const mfilter: ProseForm = {
  id: "m-filter",
  about: "m-FILTER (Digital Arts): the address on a line of its own, \"-------server message\" and the reply.",
  marks: [/m-FILTER/, /^-------server message$/m],
  recipient: /^([^\s<>:;,()]{1,128}@[^\s<>:;,()]{1,255})$/,
  spansBlankLines: true,
  end: /^-------(?:SMTP command|original)/,
};
