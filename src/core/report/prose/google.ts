import type { ProseForm } from "./proseForm";

export const google: ProseForm = {
  id: "google",
  marks: [/Delivery to the following recipients? (?:failed permanently|has been delayed)/i, /Your message wasn't delivered to \S{1,320} because/, /^The response(?: from the remote server)? was:$/m],
  recipient: /^(?:[ \t]{1,8}([^\s<>:;,()]{1,128}@[^\s<>:;,()]{1,255})|[ \t]{0,8}(?:Your message (?:wasn't delivered )?to|There was a (?:temporary )?problem delivering your message to) (?<address>[^\s<>:;,()]{1,128}@[^\s<>:;,()]{0,254}[^\s<>:;,().])(?:\.| because| has been).{0,400})$/,
  spansBlankLines: true,
  delayed: /has been delayed:|Gmail will retry for/i,
};
