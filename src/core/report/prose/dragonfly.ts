import type { ProseForm } from "./proseForm";

export const dragonfly: ProseForm = {
  id: "dragonfly",
  about: "DragonFly Mail Agent: one sentence with the address, then the reply below the command that it refused.",
  marks: [/This is the DragonFly Mail Agent/],
  recipient: /error delivering your mail to <([^\s<>]{1,320})>\.?$/,
  spansBlankLines: true,
};
