import { causeById } from "../causes";
import type { CardVerdict } from "./group";

/** Whether the trouble passes by itself, so that a message which is gone only has to be sent again. */
export function passesByItself({ cause }: CardVerdict): boolean {
  const { permanence, owner } = causeById(cause);
  return permanence === "temporary" || (permanence === "depends" && owner === "nobody");
}

/** Nobody has to mend anything, but somebody has to send again what is gone. */
export function onlyNeedsSendingAgain(verdict: CardVerdict): boolean {
  return verdict.owner === "nobody" && verdict.outcome !== "delayed" && passesByItself(verdict);
}

/** Of a code without its report: what its first number says, else what such a trouble mostly is. */
export function permanenceOfCode({ cause, replies, status }: CardVerdict): "permanent" | "temporary" | "depends" {
  const [first] = replies.at(-1)?.code ?? replies.at(-1)?.status ?? status ?? [];
  if (first === undefined) return causeById(cause).permanence;
  return first === "4" ? "temporary" : "permanent";
}
