import type { Wording } from "../locales/wording";
import { bodyOf, subjectLine, type Case, type Draft } from "./case";

/** The original message once more, to another address; without a text of it, an empty one with its subject. */
export function sendAgain({ diagnosis }: Case, given: { readonly to: string; readonly text: string | undefined }, t: Wording): Draft {
  const to = given.to.trim();
  return { to: to ? [to] : [], subject: subjectLine(diagnosis.report.original.subject ?? ""), body: bodyOf(given.text ?? "", t) };
}
