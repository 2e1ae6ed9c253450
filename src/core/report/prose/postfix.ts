import type { ProseForm } from "./proseForm";

export const postfix: ProseForm = {
  id: "postfix",
  marks: [
    /This is the (?:mail system|Postfix program|\S{1,60} program) at host /i,
    /I'm sorry to have to inform you that (?:your message could not|the message returned)/i,
    /THIS IS A WARNING ONLY\. {1,3}YOU DO NOT NEED TO RESEND YOUR MESSAGE/,
  ],
  recipient: /^<([^\s<>]{1,320})>(?: \(expanded from <[^>]{1,320}>\))?:[ \t]{0,9}(.{0,2000})$/,
  delayed: /THIS IS A WARNING ONLY|It will be retried until it is/i,
};
