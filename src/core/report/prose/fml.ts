import type { ProseForm } from "./proseForm";

export const fml: ProseForm = {
  id: "fml",
  about: "fml mailing lists, which refuse a message that came to them before: “Duplicated Message-ID in <list@fabrikam.com>.”",
  marks: [/^Duplicated Message-ID in </m],
  recipient: /^(?=Duplicated Message-ID in <([^\s<>]{1,128}@[^\s<>]{1,255})>)(.{0,400})$/,
  end: /^Original mail as follows:/,
};
