import type { ProseForm } from "./proseForm";

export const dragonfly: ProseForm = {
  id: "dragonfly",
  marks: [/This is the DragonFly Mail Agent/],
  recipient: /error delivering your mail to <([^\s<>]{1,320})>\.?$/,
  spansBlankLines: true,
};
