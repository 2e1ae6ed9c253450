import { useLayoutEffect, useState } from "react";
import type { Language, Locale } from "../../locales";
import type { Part } from "../../locales/texts";

/** The texts of a part, and their language. */
export interface LoadedTexts {
  readonly language: Language;
  readonly t: Locale["t"];
}

export async function textsOf(part: Part, locale: Locale): Promise<LoadedTexts> {
  return { language: locale.language, t: await locale.loadPart(part) };
}

/** The texts in the page's language; as they were until those have come, so that nothing goes away under the reader, nor the list by which somebody changes it. */
export function usePartTexts(part: Part, locale: Locale, first: LoadedTexts): Locale["t"] {
  const [texts, setTexts] = useState(first);
  useLayoutEffect(() => {
    if (texts.language === locale.language) return undefined;
    let isOver = false;
    void textsOf(part, locale).then((found) => !isOver && setTexts(found), () => undefined);
    return () => {
      isOver = true;
    };
  }, [part, locale, texts.language]);
  return texts.t;
}
