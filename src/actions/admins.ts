import { domainOf } from "../core/report/fields";
import type { Wording } from "../locales/wording";
import { adminSteps, codeLine, evidence, fateLine, recipientsOf, summary, whoLine, type Telling } from "./account";
import { isPlainDomain } from "./address";
import { bodyOf, subjectLine, subjectOf, type Case, type Draft } from "./case";
import { plainText } from "./plain";

/** A message to the reader's own admin that can go as it is; `to` may hold several addresses, or none. */
export function askAdmin(of: Case, how: { readonly to: string; readonly omitsPersonal: boolean }, t: Wording): Draft {
  const telling: Telling = { of, omitsPersonal: how.omitsPersonal, t };
  const { card } = of;
  const subject = how.omitsPersonal ? undefined : subjectOf(of);
  return {
    to: how.to.split(/[;,\n]/).map((address) => address.trim()).filter(Boolean),
    subject: subjectLine(`${t("askAdmin.subject", { title: card.title })}${subject ? ` \u2013 ${subject}` : ""}`),
    body: bodyOf(plainText([
      { kind: "paragraph", text: whatHappened(telling) },
      { kind: "heading", text: `${t("askAdmin.says")}:` },
      { kind: "paragraph", text: card.title },
      whoLine(telling),
      fateLine(telling),
      ...codeLine(telling),
      summary(telling),
      ...adminSteps(telling),
      ...evidence(telling),
    ]), t),
  };
}

function whatHappened(telling: Telling): string {
  const { of: { card }, t } = telling;
  if (card.standing === "look-up") return t("askAdmin.lookedUp");
  const [first = "", ...more] = recipientsOf(telling);
  const to = more.length > 0 ? t("andMore", { first, count: more.length }) : first;
  const isOurs = card.side === "sender" || card.side === "both";
  return t(isOurs ? "askAdmin.sent" : "askAdmin.theirs", { to, context: card.outcome });
}

/** A message to whoever runs mail for the card's recipients, when all are of one domain; to no other address that a report may name. */
export function tellRecipientAdmin({ card }: Case, t: Wording): Draft | undefined {
  const [domain, ...others] = new Set(card.recipients.map(domainOf));
  if (domain === undefined || others.length > 0 || !isPlainDomain(domain)) return undefined;
  return {
    to: [`postmaster@${domain}`],
    subject: subjectLine(`${t("tellAdmin.subject", { domain })}${card.status ? ` (${card.status})` : ""}`),
    // The card's own words above the facts speak to the reader.
    body: bodyOf([t("tellAdmin.intro", { domain, context: card.outcome }), card.tell.facts].join("\n\n"), t),
  };
}
