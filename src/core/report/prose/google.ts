import type { ProseForm } from "./proseForm";

/** Google before it wrote RFC 3464 reports: "Technical details of permanent failure:" below the address. */
export const google: ProseForm = {
  id: "google",
  marks: [/Delivery to the following recipients? (?:failed permanently|has been delayed)/i],
  recipient: /^[ \t]{1,8}([^\s<>:;,()]{1,128}@[^\s<>:;,()]{1,255})$/,
  spansBlankLines: true,
  delayed: /has been delayed:/i,
};
