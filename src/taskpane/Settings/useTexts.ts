import { useLayoutEffect, useState } from "react";
import type { Language, Locale } from "../../locales";

/** The texts of the settings, and their language. */
export interface SettingsTexts {
  readonly language: Language;
  readonly t: Locale["t"];
}

export async function textsIn(locale: Locale): Promise<SettingsTexts> {
  return { language: locale.language, t: await locale.loadPart("settings") };
}

/** The texts in the page's language; as they were until those have come, so that the list by which somebody changes it stays. */
export function useTexts(locale: Locale, first: SettingsTexts): Locale["t"] {
  const [texts, setTexts] = useState(first);
  useLayoutEffect(() => {
    if (texts.language === locale.language) return undefined;
    let isOver = false;
    void textsIn(locale).then((found) => !isOver && setTexts(found), () => undefined);
    return () => {
      isOver = true;
    };
  }, [locale, texts.language]);
  return texts.t;
}
