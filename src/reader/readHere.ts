import { cardsFor, relatedCard } from "../cards";
import { withoutCauses } from "../cards/hidden";
import { causes } from "../causes";
import { diagnose } from "../core/diagnose";
import { lookUp } from "../core/lookUp";
import { originalText } from "../core/report/originalText";
import { openCardLocale } from "../locales/cardLocale";
import type { Reader } from "./reader";
import { rehearsal } from "./rehearsal";

/** Reads where it is called. */
export const reader: Reader = {
  async understand({ ownDomains, hiddenCauses = [], ...asked }, language) {
    const found = await ("words" in asked ? lookUp(asked.words, causes, ownDomains) : diagnose(asked.bytes, causes, ownDomains));
    const diagnosis = withoutCauses(found, hiddenCauses);
    return { diagnosis, cards: "verdicts" in diagnosis ? await reader.cardsFor(diagnosis, language) : [] };
  },
  cardsFor: async (diagnosis, language) => cardsFor(diagnosis, await openCardLocale(language)),
  relatedCard: async (cause, card, diagnosis, language) => relatedCard(cause, card, diagnosis, await openCardLocale(language)),
  originalText,
  async prepare(language) {
    await reader.understand({ bytes: rehearsal, ownDomains: ["example.org"] }, language);
  },
};
