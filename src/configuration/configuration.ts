import type { CauseId } from "../causes";
import type { Language } from "../locales";
import type { Feature } from "./features";

export const roles = ["user", "admin", "helpdesk"] as const;
export type Role = (typeof roles)[number];

/** An admin's own words for the card of one cause in one language: Markdown, see parseMarkdown. None of them is empty. */
export interface OwnWords {
  readonly note?: string;
  /** In place of the catalogue's. */
  readonly senderSteps?: readonly string[];
  /** In place of the catalogue's. */
  readonly adminSteps?: readonly string[];
}

/** What an admin has set for everybody; complete, and plain data. */
export interface Configuration {
  /** "" when nobody said. */
  readonly organisation: string;
  /** Each "" when nobody said. `ticket` is an https page, see httpsLink. */
  readonly helpdesk: { readonly address: string; readonly ticket: string };
  /** Lower case, each once. */
  readonly ownDomains: readonly string[];
  /** What holds until a reader chooses otherwise. */
  readonly defaults: { readonly role: Role; readonly language: Language | "auto" };
  readonly causes: { readonly [Id in CauseId]?: { readonly [L in Language]?: OwnWords } };
  readonly hiddenCauses: readonly CauseId[];
  readonly off: readonly Feature[];
}

/** What holds where there is no config.json, or nothing in it. */
export const noConfiguration: Configuration = {
  organisation: "",
  helpdesk: { address: "", ticket: "" },
  ownDomains: [],
  defaults: { role: "user", language: "auto" },
  causes: {},
  hiddenCauses: [],
  off: [],
};

const MOST_OF_NOTHING = 200;

/** Whether a config.json is the one that comes with the app, or `{}`: then there is nothing to fetch the reading of it for. */
export function saysNothing(text: string): boolean {
  return text.length <= MOST_OF_NOTHING && /^\ufeff?\s{0,20}\{\s{0,20}(?:"\$schema"\s{0,20}:\s{0,20}"[\w./:-]{0,99}"\s{0,20})?\}\s{0,20}$/.test(text);
}

/** The admin's own words for a card. What was written in another language stays there: a reader gets the catalogue's words in the language of the page. */
export function ownWords({ causes }: Configuration, cause: CauseId, language: Language): OwnWords | undefined {
  return causes[cause]?.[language];
}
