import type { ProseForm } from "./proseForm";

export const symantec: ProseForm = {
  id: "symantec",
  marks: [/This is the mail delivery agent at (?:Symantec|messagelabs)/i],
  recipient: /^[ \t]{0,8}<?([^\s<>:;,()]{1,128}@[^\s<>:;,()]{1,255})>?$/,
  spansBlankLines: true,
  end: /^[ \t]{0,8}The message subject was/i,
};
