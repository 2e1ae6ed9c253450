import { createInstance, type i18n } from "i18next";
import type { CauseId } from "../causes";
import type { LanguageTexts, Part } from "./texts";

/** The languages that are complete, in the order of a menu; a reader fetches one. */
export const languages = {
  en: () => import(/* webpackChunkName: "en" */ "./en"),
  sv: () => import(/* webpackChunkName: "sv" */ "./sv"),
} as const satisfies Readonly<Record<string, () => Promise<{ readonly texts: LanguageTexts }>>>;

export type Language = keyof typeof languages;

/**
 * What may stand in a text's {{placeholders}}. A text may have variants: `key_<movedTo>` (an owner other than the cause's), else `key_<context>`
 * (an outcome), else `key_<particular>` of the first particular that has a value; else it is `key`, which does without.
 */
export type TextValues = Readonly<Record<string, string | number>>;

/** What only some reports name; the order in which they choose a text. */
export const particulars = ["removal", "blockList", "sizeLimit", "quota", "retryUntil", "sendingServer"] as const;

/** Marks a value that is words of ours in place of what a report doesn't say; where it begins a sentence it gets its capital. */
export const FILLER = "\ue000";

const BEGINS_SENTENCE = /(^|[.?!] )\ue000(\p{Ll})/gu;

function withCapitals(text: string): string {
  return text.replace(BEGINS_SENTENCE, (_whole, before: string, letter: string) => before + letter.toUpperCase()).replaceAll(FILLER, "");
}

/** The texts of one language. Causes' texts arrive by `load`; a text that is asked for before that is a broken promise. */
export interface Locale {
  readonly language: Language;
  /** A text of the interface, for example "pane.reading". */
  t(key: string, values?: TextValues): string;
  /** The texts of a part of the interface, in place of `t` there. */
  loadPart(part: Part): Promise<Locale["t"]>;
  load(cause: CauseId): Promise<void>;
  /** A text of a loaded cause, for example ("relay-denied", "sender.wait"). */
  causeText(cause: CauseId, key: string, values?: TextValues): string;
  /** "10 MB": a size in bytes, as people say it. */
  size(bytes: number): string;
  /** A moment in the reader's time zone, without the year. */
  time(at: Date): string;
}

/** "sv-SE" finds sv; a language that we do not have finds English. */
export function chooseLanguage(tag: string): Language {
  const [language = ""] = tag.toLowerCase().split("-");
  return Object.hasOwn(languages, language) ? (language as Language) : "en";
}

/** Opens the language nearest to a tag such as Outlook's display language. Fails only when its file cannot be fetched. */
export async function openLocale(tag: string): Promise<Locale> {
  const language = chooseLanguage(tag);
  const { texts: files } = await languages[language]();
  const texts = createInstance();
  await texts.init({
    lng: language,
    ns: ["ui"],
    defaultNS: "ui",
    resources: { [language]: { ui: files.ui } },
    // React and the terminal insert text as text; escaping here would show "&amp;".
    interpolation: { escapeValue: false },
    parseMissingKeyHandler: (key) => {
      throw new MissingText(key);
    },
  });
  return localeOf(language, texts, files);
}

function localeOf(language: Language, texts: i18n, files: LanguageTexts): Locale {
  return {
    language,
    t: (key, values) => texts.t(key, { ...values }),
    async loadPart(part) {
      if (!texts.hasResourceBundle(language, part)) texts.addResourceBundle(language, part, (await files.parts[part]()).default);
      return (key, values) => texts.t(key, { ...values, ns: part });
    },
    async load(cause) {
      if (texts.hasResourceBundle(language, cause)) return;
      texts.addResourceBundle(language, cause, (await files.causes[cause]()).default);
    },
    causeText: (cause, key, values = {}) => withCapitals(texts.t(variantOf(key, values, (variant) => texts.exists(variant, { ns: cause })), { ...values, ns: cause })),
    size: (bytes) => sizeText(bytes, language),
    time: (at) => new Intl.DateTimeFormat(language, { weekday: "long", day: "numeric", month: "long", hour: "numeric", minute: "2-digit" }).format(at),
  };
}

function variantOf(key: string, values: TextValues, exists: (key: string) => boolean): string {
  const known = particulars.filter((name) => values[name] !== undefined);
  return [values["movedTo"], values["context"], ...known].map((name) => `${key}_${name}`).find(exists) ?? key;
}

/** Servers count in powers of two or of ten; whichever gives the rounder number is meant. */
function sizeText(bytes: number, language: Language): string {
  const [unit, power] = bytes < 1_000_000 ? (["kilobyte", 1] as const) : bytes < 1_000_000_000 ? (["megabyte", 2] as const) : (["gigabyte", 3] as const);
  const base = bytes % 1024 ** power === 0 || bytes % 1000 ** power !== 0 ? 1024 : 1000;
  return new Intl.NumberFormat(language, { style: "unit", unit, maximumFractionDigits: 1 }).format(bytes / base ** power);
}

/** A key without a text: a mistake of ours that the tests look for, never a message's fault. */
export class MissingText extends Error {
  override readonly name = "MissingText";
  readonly code = "missing-text";

  constructor(readonly key: string) {
    super(`no text for ${key}`);
  }
}
