import type { Advice, CauseId, causes } from "../causes";
import type english from "./en/ui.json";
import type englishWaysIn from "./en/waysIn.json";

type Listed = (typeof causes)[number];
type AdviceOf<Id extends CauseId> = Awaited<ReturnType<Extract<Listed, { readonly id: Id }>["advice"]>>["advice"];

/** The texts of one cause in one language; the keys are the ids in its advice. Contexts (`summary_delayed` …) are i18next's. */
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

/** English defines which texts the interface needs. */
export type UiTexts = typeof english;

/** Texts of the interface that only some readers need, by the part that fetches them. */
export interface PartTexts {
  readonly waysIn: typeof englishWaysIn;
  /** Titles of cards, for lists of other cards; written from the causes' texts by `npm run docs`. */
  readonly titles: Readonly<Record<CauseId, string>>;
}

export type Part = keyof PartTexts;

/** One language: what every reader needs, and where the rest is, each file fetched when it is first needed. */
export interface LanguageTexts {
  readonly ui: UiTexts;
  readonly parts: { readonly [Name in Part]: () => Promise<{ readonly default: PartTexts[Name] }> };
  readonly causes: { readonly [Id in CauseId]: () => Promise<{ readonly default: CauseTexts<AdviceOf<Id>> }> };
}
