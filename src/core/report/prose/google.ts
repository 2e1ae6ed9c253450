import type { ProseForm } from "./proseForm";

export const google: ProseForm = {
  id: "google",
  marks: [/Delivery to the following recipients? (?:failed permanently|has been delayed)/i, /Your message wasn't delivered to \S{1,320} because/, /^The response(?: from the remote server)? was:$/m],
  recipient: /^(?:[ \t]{1,8}([^\s<>:;,()]{1,128}@[^\s<>:;,()]{1,255})|Your message wasn't delivered to (?<address>[^\s<>:;,()]{1,128}@[^\s<>:;,()]{1,255}) because.{0,400})$/,
  spansBlankLines: true,
  delayed: /has been delayed:/i,
};
