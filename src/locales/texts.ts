import type { Cause, CauseId, causes } from "../causes";
import type english from "./en/ui.json";

type Listed = (typeof causes)[number];
type Of<Id extends CauseId> = Extract<Listed, { readonly id: Id }>;

/** The texts of one cause in one language; the keys are the ids in its data. Contexts (`summary_delayed` …) are i18next's. */
export interface CauseTexts<C extends Cause = Cause> {
  readonly title: string;
  readonly summary: string;
  readonly sender: Readonly<Record<C["senderSteps"][number]["id"], string>>;
  readonly admin: Readonly<Record<C["adminSteps"][number]["id"], string>>;
  readonly why: Readonly<Record<C["why"][number], string>>;
  readonly avoid: Readonly<Record<C["avoid"][number], string>>;
  readonly adminAvoid: Readonly<Record<C["adminAvoid"][number], string>>;
  readonly tell: string;
}

/** English defines which texts the interface needs. */
export type UiTexts = typeof english;

/** Where one language's texts are; each file is fetched when it is first needed. */
export interface LocaleFiles {
  readonly ui: () => Promise<{ readonly default: UiTexts }>;
  readonly causes: { readonly [Id in CauseId]: () => Promise<{ readonly default: CauseTexts<Of<Id>> }> };
}
