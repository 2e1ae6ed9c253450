import type { ProseForm } from "./proseForm";

export const opensmtpd: ProseForm = {
  id: "opensmtpd",
  marks: [/This is the MAILER-DAEMON, please DO NOT REPLY to this e-?mail/],
  recipient: /^[ \t]{0,8}([^\s<>:;,()]{1,128}@[^\s<>:;,()]{1,255}): (.{0,2000})$/,
  end: /^[ \t]{0,8}Below is a copy of the original message/,
  delayed: /this is only a temporary failure report|A message is delayed for more than/i,
};
