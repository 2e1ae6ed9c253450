import { useLayoutEffect, useState } from "react";
import { openLocale, type Language } from "../../locales";
import type { Wording } from "../../locales/wording";

/** The texts for somebody who reads another language than the page's. Rejects where that language cannot be fetched. */
export async function replyTextsIn(language: Language): Promise<Wording> {
  const locale = await openLocale(language);
  if (locale.language !== language) throw new Error(`no texts in ${language}`);
  return locale.loadPart("reply");
}

export interface InLanguage<Found> {
  readonly language: Language;
  readonly choose: (language: Language) => void;
  /** As it was until what was chosen has come; undefined until the first has. */
  readonly found: Found | undefined;
  /** What was chosen did not come. */
  readonly hasFailed: boolean;
}

/** Something in a language that the reader chooses; fetched again when what it is `of` is another. */
export function useInLanguage<Found extends object>(first: Language, fetchIn: (language: Language) => Promise<Found>, of?: unknown): InLanguage<Found> {
  const [language, choose] = useState(first);
  const [found, setFound] = useState<Found>();
  const [hasFailed, setFailed] = useState(false);
  useLayoutEffect(() => {
    let isOver = false;
    setFailed(false);
    void fetchIn(language).then((fresh) => !isOver && setFound(fresh), () => !isOver && setFailed(true));
    return () => {
      isOver = true;
    };
  }, [language, of]);
  return { language, choose, found, hasFailed };
}
