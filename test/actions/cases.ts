import type { Case } from "../../src/actions";
import { cardsFor } from "../../src/cards";
import { causes, type CauseId } from "../../src/causes";
import { diagnose } from "../../src/core/diagnose";
import { openLocale, type Language } from "../../src/locales";
import { openCardLocale } from "../../src/locales/cardLocale";
import type { Wording } from "../../src/locales/wording";
import { dsn, type Dsn } from "../core/bytes";

export const failed = (address: string, diagnostic = "550 5.1.1 User unknown", ...more: readonly string[]): readonly string[] => [`Final-Recipient: rfc822; ${address}`, "Action: failed", "Status: 5.1.1", `Diagnostic-Code: smtp; ${diagnostic}`, ...more];

/** The first card of a report, with its diagnosis. */
export async function caseOf(report: Dsn, language: Language = "en"): Promise<Case> {
  const diagnosis = await diagnose<CauseId>(dsn(report), causes, ["contoso.com"]);
  if (!("verdicts" in diagnosis)) throw new Error(diagnosis.kind);
  const [card] = await cardsFor(diagnosis, await openCardLocale(language));
  return { card: card!, diagnosis };
}

export async function wording(language: Language = "en"): Promise<Wording> {
  return (await openLocale(language)).loadPart("actions");
}
