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
  readonly words: RowWords;
  readonly say: (finding: TriageFinding) => WordedFinding;
}

export async function loadTexts(locale: Locale): Promise<TriageTexts> {
  const { language } = locale;
  const [t, findings, out, titles] = await Promise.all([locale.loadPart("triage"), locale.loadPart("findings"), locale.loadPart("triageOut"), locale.loadPart("titles")]);
  const words = rowWords(language, out, titles);
  return { language, t, out, words, say: (finding) => wordFinding(finding, findings, titles, language) };
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
