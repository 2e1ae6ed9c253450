import { useLayoutEffect, useState } from "react";
import type { Language, Locale } from "../../locales";
import type { TriageFinding } from "../../triage/finding";
import { wordFinding, type WordedFinding } from "../../triage/findings";
import { rowWords, type RowWords } from "../../triage/out/words";

/** What a triage is worded with, and in which language. */
export interface TriageTexts {
  readonly language: Language;
  /** The screen's own texts. */
  readonly t: Locale["t"];
  /** Those that a written triage has as well: names of columns and groups. */
  readonly out: Locale["t"];
  /** A number as the language writes it; `t` writes those that it is given so, too. */
  readonly number: (value: number) => string;
  readonly words: RowWords;
  readonly say: (finding: TriageFinding) => WordedFinding;
}

export async function loadTexts(locale: Locale): Promise<TriageTexts> {
  const { language } = locale;
  const [own, findings, out, titles] = await Promise.all([locale.loadPart("triage"), locale.loadPart("findings"), locale.loadPart("triageOut"), locale.loadPart("titles")]);
  const format = new Intl.NumberFormat(language);
  const number = (value: number): string => format.format(value);
  const t = withNumbers(own, number, new Intl.PluralRules(language));
  const words = rowWords(language, out, titles);
  return { language, t, out, number, words, say: (finding) => wordFinding(finding, findings, titles, language) };
}

/** The plural goes by the number, and the text gets it as it is written. */
function withNumbers(t: Locale["t"], number: (value: number) => string, plurals: Intl.PluralRules): Locale["t"] {
  return (key, values = {}) => {
    const written = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, typeof value === "number" ? number(value) : value]));
    return t(key, typeof values["count"] === "number" ? { ...written, context: plurals.select(values["count"]) } : written);
  };
}

/** The texts in the page's language; as they were until those have come, so that nothing goes away under the reader. */
export function useTriageTexts(locale: Locale, first: TriageTexts): TriageTexts {
  const [texts, setTexts] = useState(first);
  useLayoutEffect(() => {
    if (texts.language === locale.language) return undefined;
    let isOver = false;
    void loadTexts(locale).then((found) => !isOver && setTexts(found), () => undefined);
    return () => {
      isOver = true;
    };
  }, [locale, texts.language]);
  return texts;
}
