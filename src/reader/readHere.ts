import { cardsFor, relatedCard } from "../cards";
import { causes } from "../causes";
import { inPlacePort } from "../core/port";
import type { Language } from "../locales";
import { openCardLocale, type CardLocale } from "../locales/cardLocale";
import type { Reader } from "./reader";
import { rehearsal } from "./rehearsal";

const read = inPlacePort(causes);
const locales = new Map<Language, Promise<CardLocale>>();

/** Opened once; again where it could not be fetched. */
function cardLocale(language: Language): Promise<CardLocale> {
  const opened = locales.get(language) ?? openCardLocale(language);
  locales.set(language, opened);
  opened.catch(() => locales.delete(language));
  return opened;
}

/** Reads where it is called. */
export const reader: Reader = {
  async understand(request, language) {
    const { diagnosis } = await read(request);
    return { diagnosis, cards: "verdicts" in diagnosis ? await reader.cardsFor(diagnosis, language) : [] };
  },
  cardsFor: async (diagnosis, language) => cardsFor(diagnosis, await cardLocale(language)),
  relatedCard: async (cause, card, diagnosis, language) => relatedCard(cause, card, diagnosis, await cardLocale(language)),
  async prepare(language) {
    await reader.understand({ bytes: rehearsal, ownDomains: ["example.org"] }, language);
  },
};
