import { cardsFor, relatedCard } from "../cards";
import { withoutCauses } from "../cards/hidden";
import { causes } from "../causes";
import type { Diagnosis } from "../core/diagnosis";
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
    const all = "words" in asked ? [await lookUp(asked.words, causes, ownDomains)] as const : await diagnoseAll(asked.bytes, causes, ownDomains);
    // Of several that somebody forwards together a receipt may come first.
    const diagnosis = withoutCauses(all.find(isTrouble) ?? all[0], hiddenCauses);
    const cards = "verdicts" in diagnosis ? await reader.cardsFor(diagnosis, language) : [];
    return { diagnosis, cards, ...(all.length > 1 && { moreReports: all.length - 1 }) };
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

function isTrouble({ kind }: Diagnosis): boolean {
  return kind === "bounce" || kind === "delayed";
}
