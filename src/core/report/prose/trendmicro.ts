import type { ProseForm } from "./proseForm";

export const trendmicro: ProseForm = {
  id: "trendmicro",
  marks: [/^Received >>> [245]\d\d/m],
  recipient: /^Sent <<< RCPT TO: ?<([^\s<>]{1,128}@[^\s<>]{1,255})>/i,
  noise: /^Received >>> /,
};
