import type { ProseForm } from "./proseForm";

export const mimecast: ProseForm = {
  id: "mimecast",
  marks: [/An email that you attempted to send to the following address could not be delivered/i],
  recipient: /^[ \t]{0,8}-{1,2} ?([^\s<>:;,()]{1,128}@[^\s<>:;,()]{1,255})$/,
  spansBlankLines: true,
  end: /^[ \t]{0,8}This condition occurred after/i,
};
