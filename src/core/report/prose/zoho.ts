import type { ProseForm } from "./proseForm";

export const zoho: ProseForm = {
  id: "zoho",
  marks: [/ERROR_CODE ?:/, /^\[Status: \w{2,20}, Address: </m],
  recipient: /^[ \t]{0,8}\[?(?:Status: \w{2,20}, Address: <)?([^\s<>:;,()[\]]{1,128}@[^\s<>:;,()[\]]{1,255})>?,?[^:]{0,60}?((?:ERROR_CODE ?:|ResponseCode ).{0,1000})$/,
  noise: /,? ?(?:ERROR_CODE ?:|ResponseCode) ?|(?<=\d), ,(?= )/g,
  delayed: /^THIS IS A WARNING MESSAGE ONLY/m,
  end: /^Received:/,
};
