import { cardsFor, relatedCard } from "../cards";
import { withoutCauses } from "../cards/hidden";
import { causes } from "../causes";
import { diagnoseAll } from "../core/diagnose";
import { lookUp } from "../core/lookUp";
import { originalText } from "../core/report/originalText";
import { openCardLocale } from "../locales/cardLocale";
import type { Reader } from "./reader";
import type { Triager } from "./triage";
import { rehearsal } from "./rehearsal";

let triager: Promise<Triager> | undefined;

/** Most readers have one message. A file that did not come is asked for again. */
function fetchTriager(): Promise<Triager> {
  triager ??= import(/* webpackChunkName: "triager" */ "./openTriager").then(({ openTriager }) => openTriager()).catch((error: unknown) => {
    triager = undefined;
    throw error;
  });
  return triager;
}

/** Reads where it is called. */
export const reader: Reader = {
  async understand({ ownDomains, hiddenCauses = [], ...asked }, language) {
    const [found, ...more] = "words" in asked ? [await lookUp(asked.words, causes, ownDomains)] : await diagnoseAll(asked.bytes, causes, ownDomains);
    const diagnosis = withoutCauses(found, hiddenCauses);
    const cards = "verdicts" in diagnosis ? await reader.cardsFor(diagnosis, language) : [];
    return { diagnosis, cards, ...(more.length > 0 && { moreReports: more.length }) };
  },
  cardsFor: async (diagnosis, language) => cardsFor(diagnosis, await openCardLocale(language)),
  relatedCard: async (cause, card, diagnosis, language) => relatedCard(cause, card, diagnosis, await openCardLocale(language)),
  originalText,
  beginTriage: async (request) => (await fetchTriager()).beginTriage(request),
  addToTriage: async (...given) => (await fetchTriager()).addToTriage(...given),
  stepTriage: async (job) => (await fetchTriager()).stepTriage(job),
  endTriage: async (job) => (await fetchTriager()).endTriage(job),
  examine: async (request) => (await fetchTriager()).examine(request),
  async prepare(language) {
    await reader.understand({ bytes: rehearsal, ownDomains: ["example.org"] }, language);
  },
};
