import type { ProseForm } from "./proseForm";

export const exim: ProseForm = {
  id: "exim",
  marks: [/This message was created automatically by (?:mail delivery software|the SMTP relay|the mail system)/i, /The following address(?:\(es\)|es)? failed:/i],
  recipient: /^[ \t]{0,8}["<]?([^\s<>":;,()]{1,128}@[^\s<>":;,()]{1,255})[">]?:?[ \t]{0,9}((?:(?<=:[ \t]{0,9}).{0,2000})?)$/,
  spansBlankLines: true,
  end: /^(?:Рекомендуем Вам|This condition occurred)/,
  delayed: /(?:has not been delivered to all of its|No action is required on your part|Delivery attempts will continue)/i,
};
