import type { ProseForm } from "./proseForm";

export const zoho: ProseForm = {
  id: "zoho",
  about: "Zoho Mail: Exim's opening, then \"kim@fabrikam.com Invalid Address, ERROR_CODE :550, ERROR_CODE :5.1.1 …\" in brackets or on a line.",
  marks: [/ERROR_CODE ?:/],
  recipient: /^[ \t]{0,8}\[?([^\s<>:;,()[\]]{1,128}@[^\s<>:;,()[\]]{1,255}),?[^:]{0,60}?(ERROR_CODE ?:.{0,1000})$/,
  noise: /,? ?ERROR_CODE ?: ?/g,
  end: /^Received:/,
};
