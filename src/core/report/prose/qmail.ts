import type { ProseForm } from "./proseForm";

export const qmail: ProseForm = {
  id: "qmail",
  marks: [
    /\bqmail-send program\b/i,
    /(?:I'm afraid I wasn't able to deliver your message|I tried to deliver a bounce message to this address)/i,
    /(?:We're sorry\. There's a problem with the e-mail address|Sorry, we were unable to deliver your message|Unable to deliver message to the following address)/i,
    /This is (?:a permanent error; I've given up|the mail delivery (?:agent|program) at)/i,
  ],
  recipient: /^<([^\s<>]{1,320})>:?[ \t]{0,9}(.{0,2000})$/,
  delayed: /I'm not going to give up yet|will be retried/i,
};
