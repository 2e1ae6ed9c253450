import type { Evidence } from "../core/diagnosis";
import type { Wording } from "../locales/wording";
import { said, serverWordsOf, withoutSubject, type Telling } from "./account";
import { oneLine, verdictOf, type Case } from "./case";

const MOST_EVIDENCE = 20;

/** What whoever looks after WhyBounce needs to see why a card was chosen, and nothing that names a person. */
export function wrongCard(of: Case, about: { readonly version: string; readonly client: string }, t: Wording): string {
  const { card, diagnosis } = of;
  const line = (label: string, value: string): string => `${t(`wrongCard.${label}`)}: ${oneLine(value, 1000) || t("wrongCard.none")}`;
  const verdict = verdictOf(of);
  const telling: Telling = { of, omitsPersonal: true, t };
  const { text: words } = serverWordsOf(telling);
  return [
    t("wrongCard.title", { title: card.title }),
    t("wrongCard.where"),
    t("wrongCard.leftOut"),
    "",
    line("version", about.version),
    line("client", about.client),
    line("language", t("language")),
    line("cause", card.cause),
    line("wrappers", verdict?.wrappers.join(", ") ?? ""),
    line("confidence", card.confidence),
    line("outcome", card.outcome),
    line("owner", card.owner),
    line("side", card.side),
    line("standing", card.standing),
    line("code", card.code?.text ?? ""),
    line("generator", diagnosis.report.generator),
    line("form", diagnosis.report.form),
    ...(verdict?.evidence ?? []).filter(isNoSubject).slice(0, MOST_EVIDENCE).map((one) => line("evidence", evidenceText(one, telling))),
    ...(words ? ["", t("wrongCard.server"), words] : []),
  ].join("\n");
}

/** A report's own subject mostly holds that of the message. */
function isNoSubject({ place }: Evidence): boolean {
  return place.in !== "header" || place.field.toLowerCase() !== "subject";
}

function evidenceText({ by, words, place }: Evidence, telling: Telling): string {
  const where = "field" in place ? `${place.in} ${place.field}` : place.in;
  return `${said(withoutSubject(oneLine(words, 500), telling), telling)} (${by}, ${where})`;
}
