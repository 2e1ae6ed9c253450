import type { Advice, CauseId } from "../causes";
import type englishAboutBox from "./en/aboutBox.json";
import type englishActions from "./en/actions.json";
import type englishCards from "./en/cards.json";
import type englishDetails from "./en/details.json";
import type englishFindings from "./en/findings.json";
import type englishReply from "./en/reply.json";
import type englishSettings from "./en/settings.json";
import type englishTriage from "./en/triage.json";
import type englishTriageOut from "./en/triageOut.json";
import type english from "./en/ui.json";
import type englishWaysIn from "./en/waysIn.json";
import type { WordedAdvice } from "./together";

/** The texts of one cause in one language; the keys are the ids in its advice. `summary_delayed` … are variants (wording.ts). */
export interface CauseTexts<A extends Advice = Advice> {
  readonly title: string;
  readonly summary: string;
  readonly sender: Readonly<Record<A["senderSteps"][number]["id"], string>>;
  readonly admin: Readonly<Record<A["adminSteps"][number]["id"], string>>;
  readonly why: Readonly<Record<A["why"][number], string>>;
  readonly avoid: Readonly<Record<A["avoid"][number], string>>;
  readonly adminAvoid: Readonly<Record<A["adminAvoid"][number], string>>;
  readonly tell: string;
}

/** Texts of the interface that only some readers need, by the part that fetches them. */
export interface PartTexts {
  readonly aboutBox: typeof englishAboutBox;
  readonly actions: typeof englishActions;
  readonly details: typeof englishDetails;
  /** What several reports mean together. */
  readonly findings: typeof englishFindings;
  readonly reply: typeof englishReply;
  readonly settings: typeof englishSettings;
  /** Titles of cards, for lists. */
  readonly titles: Readonly<Record<CauseId, string>>;
  readonly triage: typeof englishTriage;
  /** What a triage is written with: names of columns, groups and reasons. */
  readonly triageOut: typeof englishTriageOut;
  readonly waysIn: typeof englishWaysIn;
}

export type Part = keyof PartTexts;

/** The interface in one language: what every reader needs, and where the rest is, fetched when it is first needed. English defines which texts there are. */
export interface InterfaceTexts {
  readonly ui: typeof english;
  readonly parts: { readonly [Name in Part]: () => Promise<{ readonly default: PartTexts[Name] }> };
}

/** What cards are worded with in one language: what every card needs, and where each cause's own texts are. */
export interface CardTexts {
  readonly words: typeof englishCards;
  /** Titles of cards, for lists of other cards; written from the causes' texts by `npm run docs`. */
  readonly titles: Readonly<Record<CauseId, string>>;
  readonly causes: { readonly [Id in CauseId]: () => Promise<WordedAdvice> };
}
