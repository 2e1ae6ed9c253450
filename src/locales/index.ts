import { texts as english } from "./en";
import type { InterfaceTexts, Part } from "./texts";
import { wordingOf, type Wording } from "./wording";

export { MissingText, type TextValues } from "./wording";

/** The languages that are complete, in the order of a menu. English is always at hand, the others are fetched. */
export const languages = {
  en: async () => ({ texts: english }),
  sv: () => import(/* webpackChunkName: "sv" */ "./sv"),
} as const satisfies Readonly<Record<string, () => Promise<{ readonly texts: InterfaceTexts }>>>;

export type Language = keyof typeof languages;

/** The texts of the interface in one language. */
export interface Locale {
  readonly language: Language;
  readonly t: Wording;
  /** The texts of a part of the interface, in place of `t` there. */
  loadPart(part: Part): Promise<Wording>;
}

/** "sv-SE" finds sv; a language that we do not have finds English. */
export function chooseLanguage(tag: string): Language {
  const [language = ""] = tag.toLowerCase().split("-");
  return Object.hasOwn(languages, language) ? (language as Language) : "en";
}

/** Opens the language nearest to a tag such as Outlook's display language; English, when its file cannot be fetched. Never rejects. */
export async function openLocale(tag: string): Promise<Locale> {
  const language = chooseLanguage(tag);
  const fetched = await languages[language]().catch(() => undefined);
  return fetched ? localeOf(language, fetched.texts) : localeOf("en", english);
}

function localeOf(language: Language, { ui, parts }: InterfaceTexts): Locale {
  return {
    language,
    t: wordingOf(ui, language),
    loadPart: async (part) => wordingOf((await parts[part]()).default, language),
  };
}
