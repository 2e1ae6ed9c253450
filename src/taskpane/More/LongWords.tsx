import type { JSX, ReactNode } from "react";
import type { Locale } from "../../locales";
import { More } from "./More";

export interface LongWordsProps {
  readonly words: string;
  readonly locale: Locale;
  /** Draws a part of the words. */
  readonly children: (part: string) => ReactNode;
}

const AT_ONCE = 600;
/** So few more are no reason to ask for them. */
const NOT_WORTH_IT = 100;

/** Words of any length: the beginning at once, and all the rest when somebody wants it. */
export function LongWords({ words, locale, children }: LongWordsProps): JSX.Element {
  const end = words.length > AT_ONCE + NOT_WORTH_IT ? endOfBeginning(words) : words.length;
  return (
    <>
      {children(words.slice(0, end))}
      {end < words.length && <More label={locale.t("pane.rest")}>{children(words.slice(end))}</More>}
    </>
  );
}

/** Between two words where there is a gap, and never within a character of two code units. */
function endOfBeginning(words: string): number {
  const gap = words.slice(0, AT_ONCE).search(/\s\S{0,100}$/);
  return gap > 0 ? gap + 1 : AT_ONCE - (/[\ud800-\udbff]$/.test(words.slice(0, AT_ONCE)) ? 1 : 0);
}
