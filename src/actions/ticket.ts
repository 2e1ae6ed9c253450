import type { Wording } from "../locales/wording";
import { adminSteps, codeLine, evidence, fateLine, recipientList, summary, whoLine, type Telling } from "./account";
import type { Case } from "./case";
import { markdownText } from "./markdown";
import { plainText } from "./plain";

/** All that somebody needs who takes up the case, for a ticket system. */
export function ticketText(of: Case, how: { readonly format: "plain" | "markdown"; readonly omitsPersonal: boolean }, t: Wording): string {
  const telling: Telling = { of, omitsPersonal: how.omitsPersonal, t };
  const write = how.format === "markdown" ? markdownText : plainText;
  return write([
    { kind: "title", text: of.card.title },
    whoLine(telling),
    fateLine(telling),
    ...recipientList(telling),
    ...codeLine(telling),
    summary(telling),
    ...adminSteps(telling),
    ...evidence(telling),
  ]);
}
