import type { CauseId, KnownAdvice } from "../causes";
import type { Language } from ".";
import type { CardTexts } from "./texts";
import { texts as english } from "./en/cards";
import type { WordedAdvice } from "./together";
import { MissingText, textAt, wordingOf, type Texts, type TextValues, type Wording } from "./wording";

/** English comes with what makes the cards, the others are fetched. */
const languages = {
  en: async () => ({ texts: english }),
  sv: () => import(/* webpackChunkName: "sv-cards" */ "./sv/cards"),
} as const satisfies Readonly<Record<Language, () => Promise<{ readonly texts: CardTexts }>>>;

/** What only some reports name; the order in which they choose a text. */
export const particulars = ["removal", "blockList", "sizeLimit", "quota", "retryUntil", "sendingServer"] as const;

/** Marks a value that is words of ours in place of what a report doesn't say; where it begins a sentence it gets its capital. */
export const FILLER = "\ue000";

/** What cards are made with. A cause's advice and texts arrive by `load`; what is asked for before that is a broken promise. */
export interface CardLocale {
  /** A text that is no cause's own, for example "fate.refused". */
  readonly t: Wording;
  titleOf(cause: CauseId): string;
  load(cause: CauseId): Promise<void>;
  adviceOf(cause: CauseId): KnownAdvice;
  /**
   * A text of a loaded cause, for example ("relay-denied", "sender.wait"). It may have variants: `key_<movedTo>` (an owner other than the
   * cause's), else `key_<context>` (an outcome), else `key_<particular>` of the first particular that has a value; else it is `key`, which
   * does without.
   */
  causeText(cause: CauseId, key: string, values?: TextValues): string;
  /** "10 MB": a size in bytes, as people say it. */
  size(bytes: number): string;
  /** A moment in the reader's time zone, without the year. */
  time(at: Date): string;
}

const opened = new Map<Language, Promise<CardLocale>>();

/** What cards are worded with in a language: opened once, and again where its file could not be fetched, which is all that it rejects for. */
export function openCardLocale(language: Language): Promise<CardLocale> {
  const locale = opened.get(language) ?? open(language);
  opened.set(language, locale);
  locale.catch(() => opened.delete(language));
  return locale;
}

async function open(language: Language): Promise<CardLocale> {
  const { words, titles, causes } = (await languages[language]()).texts;
  const loaded = new Map<CauseId, WordedAdvice & { readonly wording: Wording }>();
  return {
    t: wordingOf(words, language),
    titleOf: (cause) => titles[cause],
    async load(cause) {
      if (loaded.has(cause)) return;
      const { advice, texts } = await causes[cause]();
      loaded.set(cause, { advice, texts, wording: wordingOf(texts, language) });
    },
    adviceOf: (cause) => (loaded.get(cause) ?? missing(cause)).advice,
    causeText(cause, key, values = {}) {
      const { texts, wording } = loaded.get(cause) ?? missing(`${cause}:${key}`);
      return withCapitals(wording(variantOf(key, values, texts), values));
    },
    size: (bytes) => sizeText(bytes, language),
    time: (at) => new Intl.DateTimeFormat(language, { weekday: "long", day: "numeric", month: "long", hour: "numeric", minute: "2-digit" }).format(at),
  };
}

function missing(key: string): never {
  throw new MissingText(key);
}

function variantOf(key: string, values: TextValues, texts: Texts): string {
  const known = particulars.filter((name) => values[name] !== undefined);
  return [values["movedTo"], values["context"], ...known].map((name) => `${key}_${name}`).find((variant) => textAt(texts, variant) !== undefined) ?? key;
}

const BEGINS_SENTENCE = /(^|[.?!] )\ue000(\p{Ll})/gu;

function withCapitals(text: string): string {
  return text.replace(BEGINS_SENTENCE, (_whole, before: string, letter: string) => before + letter.toUpperCase()).replaceAll(FILLER, "");
}

/** Servers count in powers of two or of ten; whichever gives the rounder number is meant. */
function sizeText(bytes: number, language: Language): string {
  const [unit, power] = bytes < 1_000_000 ? (["kilobyte", 1] as const) : bytes < 1_000_000_000 ? (["megabyte", 2] as const) : (["gigabyte", 3] as const);
  const base = bytes % 1024 ** power === 0 || bytes % 1000 ** power !== 0 ? 1024 : 1000;
  return new Intl.NumberFormat(language, { style: "unit", unit, maximumFractionDigits: 1 }).format(bytes / base ** power);
}
