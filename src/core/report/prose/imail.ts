import type { ProseForm } from "./proseForm";

export const imail: ProseForm = {
  id: "imail",
  marks: [/^(?:Unknown user|Invalid final delivery userid|User mailbox exceeds allowed size|undeliverable to|Unknown host): \S{1,320}$/m],
  recipient: /^(?=(?:Unknown user|Invalid final delivery userid|User mailbox exceeds allowed size|undeliverable to|Unknown host): ([^\s<>]{1,128}@[^\s<>]{1,255})$)(.{0,700})$/,
};
