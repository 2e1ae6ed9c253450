import type { Language } from "../locales";
import type english from "../locales/en/cli.json";
import { wordingOf, type Wording } from "../locales/wording";

/** What the command says of itself; a pane has no use for it. */
const texts: { readonly [L in Language]: () => Promise<{ readonly default: typeof english }> } = {
  en: () => import("../locales/en/cli.json"),
  sv: () => import("../locales/sv/cli.json"),
};

/** The command's own texts in a language. */
export async function openTexts(language: Language): Promise<Wording> {
  return wordingOf((await texts[language]()).default, language);
}
