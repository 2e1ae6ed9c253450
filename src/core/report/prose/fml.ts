import type { ProseForm } from "./proseForm";

export const fml: ProseForm = {
  id: "fml",
  marks: [/^Duplicated Message-ID in </m],
  recipient: /^(?=Duplicated Message-ID in <([^\s<>]{1,128}@[^\s<>]{1,255})>)(.{0,400})$/,
  end: /^Original mail as follows:/,
};
